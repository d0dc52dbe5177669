package dev.dramatis.examples.springboot.autoconfigure;

import dev.dramatis.NoCharactersException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the library's own words, with the Maven snippet, where Spring would show a stack trace. */
final class NoCharactersFailureAnalyzer extends AbstractFailureAnalyzer<NoCharactersException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoCharactersException cause) {
    return new FailureAnalysis(cause.problem(), cause.fix(), cause);
  }
}

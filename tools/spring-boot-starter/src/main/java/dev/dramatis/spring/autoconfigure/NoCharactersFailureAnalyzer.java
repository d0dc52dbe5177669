package dev.dramatis.spring.autoconfigure;

import dev.dramatis.NoCharactersException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The failure analysis of a class path without characters, with the Maven snippet to add. */
final class NoCharactersFailureAnalyzer extends AbstractFailureAnalyzer<NoCharactersException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoCharactersException cause) {
    return new FailureAnalysis(cause.problem(), cause.fix(), cause);
  }
}

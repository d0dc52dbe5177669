package dev.dramatis.examples.springboot.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the settings or beans where Spring would show a stack trace. */
final class UnusableCastFailureAnalyzer extends AbstractFailureAnalyzer<UnusableCastException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableCastException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.fix(), cause);
  }
}

package dev.dramatis.examples.springboot.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The failure analysis of settings or beans that make no cast. */
final class UnusableCastFailureAnalyzer extends AbstractFailureAnalyzer<UnusableCastException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableCastException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.fix(), cause);
  }
}

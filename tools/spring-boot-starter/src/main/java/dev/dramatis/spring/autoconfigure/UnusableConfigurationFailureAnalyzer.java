package dev.dramatis.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The failure analysis of settings or beans with which a host cannot start. */
final class UnusableConfigurationFailureAnalyzer
    extends AbstractFailureAnalyzer<UnusableConfigurationException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableConfigurationException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.fix(), cause);
  }
}

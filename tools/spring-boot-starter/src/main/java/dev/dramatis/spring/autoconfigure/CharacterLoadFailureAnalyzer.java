package dev.dramatis.spring.autoconfigure;

import static java.util.stream.Collectors.joining;

import dev.dramatis.CharacterLoadException;
import dev.dramatis.LoadError;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The failure analysis of a cast with errors, each in a line of its own. */
final class CharacterLoadFailureAnalyzer extends AbstractFailureAnalyzer<CharacterLoadException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CharacterLoadException cause) {
    return new FailureAnalysis(
        cause.errors().stream()
            .map(LoadError::toString)
            .collect(
                joining("\n    - ", "The cast cannot be loaded without errors:\n\n    - ", "")),
        "Fix each error where it says, or set dramatis.strict=false to start without what has an"
            + " error.",
        cause);
  }
}

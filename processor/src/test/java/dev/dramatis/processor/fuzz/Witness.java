package dev.dramatis.processor.fuzz;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Sees whether the compiler runs processors at all. */
final class Witness extends AbstractProcessor {

  private boolean hasSeenSources;

  boolean hasSeenSources() {
    return hasSeenSources;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    hasSeenSources |= !round.getRootElements().isEmpty();
    return false;
  }
}

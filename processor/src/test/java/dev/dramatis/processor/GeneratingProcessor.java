package dev.dramatis.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one class where a class is {@code @Deprecated}. */
final class GeneratingProcessor extends AbstractProcessor {

  private final int inRound;
  private final String className;
  private final String text;
  private int round;

  private GeneratingProcessor(int inRound, String className, String text) {
    this.inRound = inRound;
    this.className = className;
    this.text = text;
  }

  /** Generates it in the first round. */
  static GeneratingProcessor of(String className, String text) {
    return inRound(1, className, text);
  }

  /** Generates it in a later round, as a processor of what others generate does. */
  static GeneratingProcessor inRound(int round, String className, String text) {
    return new GeneratingProcessor(round, className, text);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Deprecated.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (++round == inRound) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(className).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return false;
  }
}

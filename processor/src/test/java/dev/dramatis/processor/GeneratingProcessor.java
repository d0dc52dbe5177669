package dev.dramatis.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one class in the first round. */
final class GeneratingProcessor extends AbstractProcessor {

  private final String className;
  private final String text;
  private boolean isDone;

  GeneratingProcessor(String className, String text) {
    this.className = className;
    this.text = text;
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
    if (!isDone) {
      isDone = true;
      try (Writer writer = processingEnv.getFiler().createSourceFile(className).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return false;
  }
}

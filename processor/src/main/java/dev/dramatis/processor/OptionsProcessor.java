package dev.dramatis.processor;

import com.google.auto.service.AutoService;
import dev.dramatis.processor.option.Option;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our options in a compilation without characters, such as a module's tests.
 *
 * <p>Javac warns, whatever {@code -Xlint} says, about options of processors that it did not call,
 * and calls {@link CharacterProcessor} for its annotations only. This one it always calls, to do
 * nothing.
 */
@AutoService(Processor.class)
public final class OptionsProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(Option.keys());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}

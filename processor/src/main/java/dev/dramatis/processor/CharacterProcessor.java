package dev.dramatis.processor;

import com.google.auto.service.AutoService;
import dev.dramatis.annotation.Tool;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.option.Option;
import java.util.Arrays;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Checks the {@code @Character} classes of a module and generates their index.
 *
 * <p>Everything happens in the first round that has characters: read, check, decide, write, report;
 * or, where something is wrong or missing in it, in the first one in which it is not, or in which
 * nothing more can come from other processors. The index is written from the valid characters even
 * when others are wrong, so that no fault hides behind a missing {@code CharacterIndex}; files come
 * before errors, because after an error the compiler takes no more files.
 */
@AutoService(Processor.class)
public final class CharacterProcessor extends AbstractProcessor {

  private @Nullable Pipeline pipeline;
  private Progress progress = Progress.none();
  private boolean isPathIncomplete;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "dev.dramatis.annotation.*", "dev.dramatis.spi.*", "javax.annotation.processing.Generated");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(Option.keys());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** Claims the annotations: javac warns about those that no processor claims. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (isPathIncomplete) {
      return true;
    }
    try {
      progress = pipeline().run(progress, round, hasTools(annotations));
    } catch (LinkageError e) {
      isPathIncomplete = true;
      fail(Message.INCOMPLETE_PROCESSOR_PATH.text(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      fail(Message.INTERNAL_ERROR.text(e, place(e)));
      progress = progress.done();
    }
    return true;
  }

  /** The compiler has looked already, so that a compile without tools searches no methods. */
  private static boolean hasTools(Set<? extends TypeElement> annotations) {
    for (TypeElement type : annotations) {
      if (type.getQualifiedName().contentEquals(Tool.class.getCanonicalName())) {
        return true;
      }
    }
    return false;
  }

  private void fail(String text) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text);
  }

  /** Where it was thrown; the JVM leaves the trace out where it has made the same one often. */
  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("a place that the JVM leaves out");
  }

  /** Made once, and not before a round asks: it reads a file that an option may name. */
  private Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = new Pipeline(processingEnv);
    }
    return pipeline;
  }
}

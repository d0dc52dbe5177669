package dev.dramatis.processor;

import com.google.auto.service.AutoService;
import dev.dramatis.processor.bank.VisibleBanks;
import dev.dramatis.processor.bank.WrittenIndex;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.option.Option;
import dev.dramatis.processor.option.Options;
import dev.dramatis.processor.option.OptionsReader;
import dev.dramatis.processor.read.PendingDeclarations;
import java.util.Arrays;
import java.util.Optional;
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
 * <p>Everything happens in the first round that has characters: extract, check, generate, report;
 * or, where something is wrong or missing in it, in the first one in which it is not, or in which
 * nothing more can come from other processors. The index is written from the valid characters even
 * when others are wrong, so that no fault hides behind a missing {@code CharacterIndex}; files come
 * before errors, because after an error the compiler takes no more files.
 */
@AutoService(Processor.class)
public final class CharacterProcessor extends AbstractProcessor {

  private @Nullable Options options;
  private @Nullable SourceCode sources;
  private @Nullable PendingDeclarations declared;
  private @Nullable VisibleBanks banks;
  private Optional<WrittenIndex> index = Optional.empty();
  private boolean isPathIncomplete;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.dramatis.annotation.*", "dev.dramatis.spi.*");
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
      declared().add(round);
      index =
          new CastRound(processingEnv, round, options(), sources(), declared(), banks()).run(index);
    } catch (LinkageError e) {
      isPathIncomplete = true;
      fail(Message.INCOMPLETE_PROCESSOR_PATH.text(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      fail(Message.INTERNAL_ERROR.text(e, place(e)));
      declared().clear();
    }
    return true;
  }

  private void fail(String text) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text);
  }

  /** Where it was thrown; the JVM leaves the trace out where it has made the same one often. */
  private static String place(Throwable e) {
    return Arrays.stream(e.getStackTrace())
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("a place that the JVM does not tell");
  }

  private SourceCode sources() {
    if (sources == null) {
      sources = new SourceCode(processingEnv);
    }
    return sources;
  }

  private PendingDeclarations declared() {
    if (declared == null) {
      declared = new PendingDeclarations(processingEnv.getElementUtils(), sources());
    }
    return declared;
  }

  private VisibleBanks banks() {
    if (banks == null) {
      banks = new VisibleBanks(processingEnv.getElementUtils());
    }
    return banks;
  }

  /** Read once, with the file that one of them names, and not before a round asks. */
  private Options options() {
    if (options == null) {
      options = new OptionsReader(processingEnv.getOptions()).read();
    }
    return options;
  }
}

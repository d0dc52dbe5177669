package dev.dramatis.processor.harness;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.CharacterProcessor;
import dev.dramatis.spi.CharacterBank;
import jakarta.validation.Constraint;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.NullMarked;

/** The jars and folders that a user's build has, and no others of the test's own class path. */
public final class Libraries {

  private Libraries() {}

  /** What a user's module depends on. */
  public static List<Path> runtime() {
    return List.of(of(CharacterBank.class), of(Constraint.class), of(NullMarked.class));
  }

  /** What the compiler runs. */
  public static List<Path> processor() {
    return List.of(
        of(CharacterProcessor.class),
        of(ClassName.class),
        of(CharacterBank.class),
        of(Constraint.class),
        of(NullMarked.class));
  }

  /** New ones of those processors that our services file names, as a user's compiler finds them. */
  static List<Processor> registeredProcessors() {
    Path ours = of(CharacterProcessor.class);
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> of(provider.type()).equals(ours))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** The jar or folder that a class comes from. */
  public static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}

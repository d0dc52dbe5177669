package dev.dramatis.rules.bad;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.internal.Failures;
import dev.dramatis.spi.packed.DefinitionFile;
import dev.dramatis.unmute.VoiceList;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.logging.Logger;
import java.util.zip.Inflater;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** One small class for each thing that the runtime does not do. */
@SuppressWarnings({"unused", "CatchAndPrintStackTrace", "SystemOut"})
public final class Bad {

  private Bad() {}

  static final class UsesReflectionPackage {
    @Nullable Method method;
  }

  static final class UsesMethodHandles {
    Object lookUp() {
      return MethodHandles.lookup();
    }
  }

  static final class UsesClassForName {
    Class<?> load() throws ClassNotFoundException {
      return Class.forName("cast.Anna");
    }
  }

  static final class UsesGetMethodsByReference {
    Function<Class<?>, Object> members = Class::getMethods;
  }

  static final class UsesGetDeclaredConstructor {
    Object find() throws NoSuchMethodException {
      return String.class.getDeclaredConstructor();
    }
  }

  static final class UsesLoadClass {
    Object load() throws ClassNotFoundException {
      return ClassLoader.getSystemClassLoader().loadClass("cast.Anna");
    }
  }

  static final class UsesGetResource {
    @Nullable Object read() {
      return Bad.class.getResource("/characters.json");
    }
  }

  static final class UsesGetResources {
    Object read() throws IOException {
      return ClassLoader.getSystemClassLoader().getResources("META-INF/cast");
    }
  }

  static final class UsesFiles {
    Object read() throws IOException {
      return Files.readString(Path.of("voices.yaml"));
    }
  }

  static final class UsesDefinitionFile {
    Object read() {
      return new DefinitionFile(Bad.class);
    }
  }

  static final class UsesStreams {
    @Nullable InputStream in;
    Reader reader = new StringReader("");
  }

  static final class UsesZip {
    @Nullable Inflater inflater;
  }

  static final class UsesDigests {
    @Nullable MessageDigest digest;
  }

  static final class UsesJars {
    @Nullable JarFile jar;
  }

  static final class UsesLocaleOfTheJvm {
    String name() {
      return Locale.FRANCE.getDisplayName();
    }
  }

  static final class UsesCaseOfTheJvm {
    Function<String, String> lower = String::toLowerCase;
  }

  static final class UsesLocalizedDates {
    Object date() {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }
  }

  static final class UsesNumberFormat {
    String price() {
      return MessageFormat.format("{0}", 1000);
    }
  }

  static final class UsesSystemOut {
    void print() {
      System.out.println("hello");
    }
  }

  static final class PrintsStackTraces {
    void print(Exception e) {
      e.printStackTrace();
    }
  }

  static final class UsesJavaUtilLogging {
    @Nullable Logger logger;
  }

  static final class LogsOutsideFailures {
    void log() {
      System.getLogger("dev.dramatis").log(System.Logger.Level.INFO, "all is well");
    }
  }

  static final class UsesMicrometer {
    @Nullable MeterRegistry meters;
  }

  static final class UsesValidator {
    @Nullable Validator validator;
  }

  static final class UsesAnotherLibrary {
    Object check() {
      return Assertions.assertThat(1);
    }
  }

  static final class UsesInternals {
    void log() {
      Failures.warn("all is well", null);
    }
  }

  static final class UsesVoiceList {
    Object list(CharacterRegistry registry) {
      return VoiceList.of(registry);
    }
  }

  static final class UsesConversations {
    Object hold(CharacterRegistry registry) {
      return CharacterSessions.builder(registry).build();
    }
  }

  static final class CharacterManager {}

  static final class StringUtils {}

  static final class RegistryImpl {}
}

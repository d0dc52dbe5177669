package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.voice.FileVoiceSource;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host with a hundred characters in three banks, twenty of which are broken in ten ways after
 * they were compiled: it serves the other eighty, and says twenty times what is wrong.
 */
class FaultInjectionTest {

  private static final int OF_A_WAY = 2;

  /** Ways to break the record of a trait, each with a trait of its own. */
  private static final List<String> WAYS =
      List.of("Thrown", "Gone", "Newer", "Truncated", "Static", "Enum", "Changed");

  @TempDir private Path folder;

  @Test
  void eightyOfAHundred_areServedAndTwentyAreSaid() throws IOException {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    List<String> log = new ArrayList<>();
    Handler handler = collecting(log);
    Logger logger = Logger.getLogger("dev.dramatis");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (var provider =
            Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        CompiledClasses classes = compiled()) {
      CharacterRegistry.Builder builder =
          CharacterRegistry.builder()
              .classLoader(classes)
              .listener(new CharacterMetrics(meters))
              .validator(provider.getValidator());
      hostCharacters().forEach(builder::add);
      String before = meters.scrape();
      CharacterRegistry registry = builder.load();

      List<CharacterDefinition> served = registry.definitions();

      assertThat(served)
          .hasSize(80)
          .allSatisfy(one -> assertThat(talk(registry, one)).contains("You are "));
      assertThat(registry.report().errors()).hasSize(20);
      assertThat(log)
          .containsExactlyElementsOf(
              registry.report().errors().stream().map(LoadError::toString).toList());
      assertThat(before).doesNotContain("character_load_errors_total{");
      assertThat(meters.scrape())
          .contains(
              "character_load_errors_total{error_type=\"duplicate_id\"} 2.0\n",
              "character_load_errors_total{error_type=\"duplicate_name\"} 2.0\n",
              "character_load_errors_total{error_type=\"invalid_definition\"} 2.0\n",
              "character_load_errors_total{error_type=\"unusable_definition\"} 14.0\n",
              "character_loaded{bank=\"acme\"} 40.0\n",
              "character_loaded{bank=\"beta\"} 22.0\n",
              "character_loaded{bank=\"host\"} 18.0\n",
              "character_sessions_active 0.0\n");
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  private static String talk(CharacterRegistry registry, CharacterDefinition character) {
    try (CharacterSession session = registry.open(character.id())) {
      return session.systemPrompt();
    }
  }

  /** 40 characters in order, and 40 of which 18 are broken. */
  private CompiledClasses compiled() throws IOException {
    Project acme = Project.in(folder.resolve("acme"), CompilerUnderTest.JAVAC);
    for (int i = 0; i < 40; i++) {
      acme.body("acme/A" + i + ".java", character("A" + i, "Acme " + i, ""));
    }
    acme.compile().expectSuccess();
    Project beta = Project.in(folder.resolve("beta"), CompilerUnderTest.JAVAC);
    List<String> annotations = new ArrayList<>();
    for (int i = 0; i < OF_A_WAY; i++) {
      beta.body("beta/A" + i + ".java", character("A" + i, "Beta A" + i, ""));
      beta.body("beta/N" + i + ".java", character("N" + i, "Acme " + (10 + i), ""));
      for (String way : WAYS) {
        annotations.add(value(way));
      }
    }
    while (annotations.size() < 36) {
      annotations.add("");
    }
    for (int i = 0; i < annotations.size(); i++) {
      beta.body("beta/B" + i + ".java", character("B" + i, "Beta " + i, annotations.get(i)));
    }
    WAYS.forEach(way -> writeKind(beta, way));
    beta.write("beta/Mood.java", "package beta; public enum Mood { CALM, WILD }");
    beta.compile().expectSuccess();
    breakRecords(beta);
    return beta.classPath(acme.output()).load();
  }

  private static String value(String way) {
    return way.equals("Enum") ? "@Enum(Mood.WILD)" : "@" + way + "(\"bad\")";
  }

  private static String character(String className, String name, String annotation) {
    return """
        @Character(name = "%2$s") @FileVoice(path = "voices/%2$s.wav") @ConstantPrompt("You are %2$s.") %3$s
        final class %1$s {}
        """
        .formatted(className, name, annotation);
  }

  private static void writeKind(Project project, String way) {
    String type = way.equals("Enum") ? "Mood" : "String";
    String fallback = way.equals("Enum") ? "Mood.CALM" : "\"\"";
    project.body(
        "beta/" + way + ".java",
        "@BindsTo(%1$sTrait.class) public @interface %1$s { %2$s value() default %3$s; }"
            .formatted(way, type, fallback));
    writeRecord(project, way, "record %sTrait(%s value)".formatted(way, type), "");
  }

  private static void writeRecord(Project project, String way, String head, String body) {
    project.body(
        "beta/" + way + "Trait.java", "public " + head + " implements Trait { " + body + " }");
  }

  private static void breakRecords(Project beta) throws IOException {
    writeRecord(
        beta,
        "Thrown",
        "record ThrownTrait(String value)",
        "public ThrownTrait { throw new IllegalArgumentException(\"no \" + value); }");
    writeRecord(
        beta,
        "Static",
        "record StaticTrait(String value)",
        "static final int SIZE = Integer.parseInt(\"many\");");
    writeRecord(beta, "Changed", "record ChangedTrait(String value, int more)", "");
    beta.write("beta/Mood.java", "package beta; public enum Mood { CALM }");
    beta.compileOnly(
        "beta/ThrownTrait.java",
        "beta/StaticTrait.java",
        "beta/ChangedTrait.java",
        "beta/Mood.java");
    beta.deleteClass("beta.GoneTrait");
    Path newer = beta.output().resolve("beta/NewerTrait.class");
    byte[] bytes = Files.readAllBytes(newer);
    bytes[7] = (byte) 0xff;
    Files.write(newer, bytes);
    Path truncated = beta.output().resolve("beta/TruncatedTrait.class");
    Files.write(truncated, Arrays.copyOf(Files.readAllBytes(truncated), 40));
  }

  /** 20, of which two have a voice that no TTS may be told. */
  private static List<CharacterDefinition> hostCharacters() {
    List<CharacterDefinition> characters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String path = i < OF_A_WAY ? "../secret.wav" : "uploads/" + i + ".wav";
      characters.add(
          CharacterDefinition.builder("visitor-" + i, "Visitor " + i)
              .voice(new FileVoiceSource(path, null, null, null, null))
              .instructions(new ConstantInstructions("You are visitor " + i + "."))
              .build());
    }
    return characters;
  }

  private static Handler collecting(List<String> log) {
    return new Handler() {
      @Override
      public void publish(LogRecord logRecord) {
        log.add(logRecord.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}

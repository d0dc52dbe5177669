package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Coordinates;
import dev.dramatis.tools.benchmarks.program.JavaText;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list in YAML, bound to beans and validated at start-up, as forks of unmute do it in Python. <a
 * href="https://bitbucket.org/snakeyaml/snakeyaml/wiki/Documentation">SnakeYAML</a> binds it by a
 * {@code Constructor} of the root type; its limit of 3 MB a file is lifted, because 10,000
 * characters pass it. <a
 * href="https://docs.hibernate.org/validator/9.1/reference/en-US/html_single/#validator-gettingstarted">Hibernate
 * Validator</a> checks it by the default factory, with an implementation of the expression
 * language.
 */
public final class YamlPeer implements Program {

  private static final String CASTING =
      """
      package app;

      import jakarta.validation.ConstraintViolation;
      import jakarta.validation.ConstraintViolationException;
      import jakarta.validation.Validation;
      import java.io.IOException;
      import java.io.InputStream;
      import java.util.HashMap;
      import java.util.Map;
      import java.util.Set;
      import org.yaml.snakeyaml.LoaderOptions;
      import org.yaml.snakeyaml.Yaml;
      import org.yaml.snakeyaml.constructor.Constructor;

      final class Casting {

        private Casting() {}

        static Persona find(String name) throws IOException {
          Map<String, Persona> cast = new HashMap<>();
          for (Voice voice : valid(read()).getVoices()) {
            cast.put(voice.getName(), voice);
          }
          return cast.get(name);
        }

        private static VoiceList read() throws IOException {
          LoaderOptions options = new LoaderOptions();
          options.setCodePointLimit(Integer.MAX_VALUE);
          try (InputStream file = Casting.class.getResourceAsStream("/voices.yaml")) {
            return new Yaml(new Constructor(VoiceList.class, options)).load(file);
          }
        }

        private static VoiceList valid(VoiceList voices) {
          Set<ConstraintViolation<VoiceList>> violations =
              Validation.buildDefaultValidatorFactory().getValidator().validate(voices);
          if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
          }
          return voices;
        }
      }
      """;

  @Override
  public String name() {
    return "snakeyaml + Hibernate Validator";
  }

  @Override
  public List<String> libraries() {
    return List.of(
        Coordinates.of("snakeyaml"),
        Coordinates.of("hibernate-validator"),
        Coordinates.of("expressly"));
  }

  @Override
  public List<String> processors() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources(List<CastMember> cast) {
    SourceFile voices = new SourceFile("voices.yaml", yaml(cast));
    return Stream.of(PeerSources.program(CASTING), VoiceBeans.files(), Stream.of(voices))
        .flatMap(files -> files)
        .toList();
  }

  @Override
  public String mainClass() {
    return PeerSources.MAIN_CLASS;
  }

  private static String yaml(List<CastMember> cast) {
    return cast.stream().map(YamlPeer::entry).collect(Collectors.joining("", "voices:\n", ""));
  }

  /** Returns a quoted scalar; YAML reads its escapes as Java does. */
  private static String entry(CastMember member) {
    return """
        - name: %s
          source:
            pathOnServer: %s
            description: %s
          instructions:
            text: %s
      """
        .formatted(
            JavaText.literal(member.name()),
            JavaText.literal(member.voicePath()),
            JavaText.literal(member.voiceDescription()),
            JavaText.literal(member.prompt()));
  }
}

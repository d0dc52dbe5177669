package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.importer.kind.BuiltInExtras;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An annotation of the runtime.
 *
 * @param imported the simple names of what it and its values are
 */
record BuiltIn(List<String> imported, String annotation) {

  /**
   * What a source that a built-in kind holds is.
   *
   * @param needed the paths of the keys that traits hold
   */
  static BuiltIn voice(SourceEntry source, Set<String> needed) {
    Map<String, String> elements = new LinkedHashMap<>();
    elements.put("path", JavaValue.text(source.path()));
    if (source instanceof SourceEntry.Freesound freesound) {
      freesound(freesound, elements);
      return new BuiltIn(
          List.of("FreesoundVoice", "FreesoundSound"),
          JavaValue.annotation("FreesoundVoice", elements));
    }
    if (source instanceof SourceEntry.File file) {
      text("description", file.description(), elements);
      text("descriptionLink", file.descriptionLink(), elements);
    }
    Map<String, String> extras = BuiltInExtras.of(source);
    extras.keySet().removeIf(key -> needed.contains("source/" + key));
    elements.putAll(extras);
    return new BuiltIn(List.of("FileVoice"), JavaValue.annotation("FileVoice", elements));
  }

  private static void text(String name, @Nullable String text, Map<String, String> elements) {
    if (text != null) {
      elements.put(name, JavaValue.text(text));
    }
  }

  private static void freesound(SourceEntry.Freesound source, Map<String, String> elements) {
    elements.put("url", JavaValue.text(source.url()));
    Long start = source.startTime();
    if (start != null) {
      elements.put("startTime", start.toString());
    }
    SoundEntry said = Objects.requireNonNull(source.sound(), "a sound that the kind asks for");
    Map<String, String> sound = new LinkedHashMap<>();
    sound.put("id", said.id() + (said.id() > Integer.MAX_VALUE ? "L" : ""));
    sound.put("name", JavaValue.text(said.name()));
    sound.put("username", JavaValue.text(said.username()));
    sound.put("license", JavaValue.text(said.license()));
    elements.put("sound", JavaValue.annotation("FreesoundSound", sound));
  }

  /** What instructions that a built-in kind holds are. */
  static BuiltIn instructions(InstructionsEntry said) {
    String name =
        switch (said.type()) {
          case "constant" -> "ConstantPrompt";
          case "smalltalk" -> "SmalltalkPrompt";
          case "guess_animal" -> "GuessAnimalPrompt";
          case "quiz_show" -> "QuizShowPrompt";
          case "news" -> "NewsPrompt";
          case "unmute_explanation" -> "UnmuteExplanationPrompt";
          default -> throw new IllegalArgumentException("no built-in kind: " + said.type());
        };
    Map<String, String> elements = new LinkedHashMap<>();
    text("value", said.text(), elements);
    elements.putAll(BuiltInExtras.of(said));
    return new BuiltIn(
        elements.containsKey("questions") ? List.of(name, "QuizQuestion") : List.of(name),
        JavaValue.annotation(name, elements));
  }
}

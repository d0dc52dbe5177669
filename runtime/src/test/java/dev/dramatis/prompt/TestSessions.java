package dev.dramatis.prompt;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.PromptContext;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Opens sessions of one character in a real registry. */
public final class TestSessions {

  private TestSessions() {}

  /** The prompt of a reproducible session. */
  public static String prompt(Instructions instructions, String... languages) {
    return prompt(SessionOptions.reproducible(), instructions, languages);
  }

  /** The prompt of a reproducible session with another seed. */
  public static String prompt(long seed, Instructions instructions) {
    return prompt(SessionOptions.reproducible().toBuilder().seed(seed).build(), instructions);
  }

  public static String prompt(
      SessionOptions options, Instructions instructions, String... languages) {
    CharacterDefinition character =
        character().languages(languages).instructions(instructions).build();
    try (CharacterSession session =
        CharacterRegistry.builder().add(character).banks().load().open("x", options)) {
      return session.systemPrompt();
    }
  }

  /** The speech rules alone, as a character with these languages gets them. */
  public static String rules(String... languages) {
    return prompt(new ConstantInstructions("PERSONA"), languages);
  }

  /** What the code makes of the context of a reproducible session. */
  public static <T> T inContext(Function<PromptContext, T> code) {
    List<T> results = new ArrayList<>();
    CharacterRegistry.builder()
        .add(
            character().build(),
            context -> {
              results.add(code.apply(context));
              return "a prompt";
            })
        .banks()
        .load()
        .open("x", SessionOptions.reproducible())
        .close();
    return results.get(0);
  }

  private static CharacterDefinition.Builder character() {
    return CharacterDefinition.builder("x", "X")
        .voice(new FileVoiceSource("a/b.wav", null, null, null, null));
  }
}

package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of Dramatis's default house rules, for programs that say the same without Dramatis: the
 * fixed pieces, and between them what a session inserts.
 */
public final class HouseRulesText {

  /** What a session inserts. */
  public enum Slot {
    /** How the LLM is called. */
    LLM_NAME("a large language model"),
    /** The character's language. */
    LANGUAGE("English"),
    /** What the character wants. */
    WISH("what a character wants to be");

    private final String sample;

    Slot(String sample) {
      this.sample = sample;
    }

    /** What stands there in a prompt of a character and a host that say nothing. */
    public String sample() {
      return sample;
    }
  }

  /** A fixed text, and the slot behind it; null behind the last text. */
  public record Piece(String text, @Nullable Slot slot) {}

  private HouseRulesText() {}

  /** The whole prompt of a character in English. */
  public static String wrap(String wish) {
    CharacterDefinition speaker =
        CharacterDefinition.builder("speaker", "Speaker")
            .voice(new FileVoiceSource("speaker.wav", null, null, null, null))
            .instructions(new ConstantInstructions(wish))
            .build();
    try (CharacterSession session =
        CharacterRegistry.builder().add(speaker).banks().load().open("speaker")) {
      return session.systemPrompt();
    }
  }

  /** The pieces, in their order. */
  public static List<Piece> pieces() {
    String rest = around(Slot.WISH.sample());
    List<Piece> pieces = new ArrayList<>();
    for (Slot next = nextIn(rest); next != null; next = nextIn(rest)) {
      int at = rest.indexOf(next.sample());
      pieces.add(new Piece(rest.substring(0, at), next));
      rest = rest.substring(at + next.sample().length());
    }
    pieces.add(new Piece(rest, null));
    return List.copyOf(pieces);
  }

  private static @Nullable Slot nextIn(String text) {
    Slot next = null;
    int first = text.length();
    for (Slot slot : Slot.values()) {
      int at = text.indexOf(slot.sample());
      if (at >= 0 && at < first) {
        next = slot;
        first = at;
      }
    }
    return next;
  }
}

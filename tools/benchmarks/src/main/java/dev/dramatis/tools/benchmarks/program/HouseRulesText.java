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
 * The text of Dramatis's default house rules, for programs that make the same prompt without
 * Dramatis: the fixed pieces, and the slots between them.
 */
public final class HouseRulesText {

  /** A place where a session inserts a text. */
  public enum Slot {
    /** The name of the LLM. */
    LLM_NAME("a large language model"),
    /** The character's language. */
    LANGUAGE("English"),
    /** The character's persona. */
    PERSONA("what a character wants to be");

    private final String sample;

    Slot(String sample) {
      this.sample = sample;
    }

    /** Returns the text at the slot in a prompt of a character and a host without settings. */
    public String sample() {
      return sample;
    }
  }

  /** A fixed text and the slot after it; null after the last text. */
  public record Piece(String text, @Nullable Slot slot) {}

  private HouseRulesText() {}

  /** Returns the system prompt of an English-speaking character with this persona. */
  public static String wrap(String persona) {
    CharacterDefinition speaker =
        CharacterDefinition.builder("speaker", "Speaker")
            .voice(new FileVoiceSource("speaker.wav", null, null, null, null))
            .instructions(new ConstantInstructions(persona))
            .build();
    try (CharacterSession session =
        CharacterRegistry.builder().add(speaker).banks().load().open("speaker")) {
      return session.systemPrompt();
    }
  }

  /** Returns the pieces in their order. */
  public static List<Piece> pieces() {
    String rest = wrap(Slot.PERSONA.sample());
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

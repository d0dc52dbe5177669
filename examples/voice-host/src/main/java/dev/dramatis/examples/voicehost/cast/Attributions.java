package dev.dramatis.examples.voicehost.cast;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.cast.VoiceView.AttributionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The voices of a cast, each once, as {@code /v1/attributions} lists them.
 *
 * @param voices the voices of all characters, listed or not, in the order of their first speakers
 */
public record Attributions(List<Entry> voices) {

  /** Returns the voices of a cast. */
  public static Attributions of(CharacterRegistry cast) {
    Map<Key, Entry> entries = new LinkedHashMap<>();
    for (CharacterDefinition character : cast.definitions()) {
      VoiceView voice = VoiceView.of(character.voice());
      entries
          .computeIfAbsent(Key.of(voice), key -> new Entry(Credit.of(voice), new ArrayList<>()))
          .characters()
          .add(new Speaker(character.id(), character.name()));
    }
    return new Attributions(List.copyOf(entries.values()));
  }

  /**
   * A voice with its credit.
   *
   * @param characters the characters that speak in it, in listing order
   */
  public record Entry(@JsonUnwrapped Credit credit, List<Speaker> characters) {}

  /** A character by its id and its name. */
  public record Speaker(String id, String name) {}

  /**
   * The identity of a voice. The attribution is part of it, so that no credit is lost if two
   * characters credit one voice differently.
   */
  private record Key(String kind, String voice, @Nullable AttributionView attribution) {

    static Key of(VoiceView voice) {
      return new Key(voice.kind(), voice.voice(), voice.attribution());
    }
  }
}

package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.AttributedVoice.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every voice that a host serves, once, with the credit that its license asks for. */
public final class Attributions {

  private Attributions() {}

  /** The voices of all characters, listed or not, in the order of their first speakers. */
  public static List<AttributedVoice> of(CharacterRegistry cast) {
    Map<Credited, VoiceView> voices = new LinkedHashMap<>();
    Map<Credited, List<Speaker>> speakers = new LinkedHashMap<>();
    cast.definitions().stream()
        .map(CharacterView::of)
        .forEach(
            character -> {
              Credited voice = Credited.of(character.voice());
              voices.putIfAbsent(voice, character.voice());
              speakers.computeIfAbsent(voice, v -> new ArrayList<>()).add(Speaker.of(character));
            });
    return voices.entrySet().stream()
        .map(e -> AttributedVoice.of(e.getValue(), List.copyOf(speakers.get(e.getKey()))))
        .toList();
  }

  /**
   * What makes two voices one. The credit belongs to it, so that none is lost where two characters
   * credit one voice differently.
   */
  private record Credited(String kind, String voice, @Nullable CreditView credit) {

    static Credited of(VoiceView voice) {
      return new Credited(voice.kind(), voice.voice(), voice.attribution());
    }
  }
}

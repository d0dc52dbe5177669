package dev.dramatis.examples.voicehost.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.examples.voicehost.cast.Attributions.Entry;
import dev.dramatis.examples.voicehost.cast.Attributions.Speaker;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributionsTest {

  private static CharacterDefinition character(
      String id, String path, @Nullable String author, Listed listed) {
    return CharacterDefinition.builder(id, id.toUpperCase(Locale.ROOT))
        .listed(listed)
        .voice(new FileVoiceSource(path, "A sample", null, author, "CC BY 4.0"))
        .build();
  }

  private static List<Entry> of(CharacterDefinition... characters) {
    CharacterRegistry.Builder cast = CharacterRegistry.builder();
    for (CharacterDefinition character : characters) {
      cast.add(character, context -> "words");
    }
    return Attributions.of(cast.banks().load()).voices();
  }

  @Test
  void voiceOfTwo_isOneEntryWithBoth() {
    List<Entry> voices =
        of(
            character("a", "v.wav", "Ada", Listed.YES),
            character("b", "w.wav", "Ada", Listed.YES),
            character("c", "v.wav", "Ada", Listed.NO));

    assertThat(voices)
        .extracting(entry -> entry.credit().voice())
        .containsExactly("v.wav", "w.wav");
    assertThat(voices.get(0).characters())
        .containsExactly(new Speaker("a", "A"), new Speaker("c", "C"));
  }

  @Test
  void voiceWithoutAuthor_isUnverifiedAndKeepsItsTitle() {
    Credit voice = of(character("a", "v.wav", null, Listed.YES)).get(0).credit();

    assertThat(voice.verified()).isFalse();
    assertThat(voice.title()).isEqualTo("A sample");
    assertThat(voice.author()).isNull();
    assertThat(voice.license()).isNull();
  }

  @Test
  void voiceThatIsCreditedDifferently_losesNoCredit() {
    assertThat(
            of(
                character("a", "v.wav", "Ada", Listed.YES),
                character("b", "v.wav", "Bob", Listed.YES),
                character("c", "v.wav", null, Listed.YES)))
        .extracting(entry -> entry.credit().author())
        .containsExactly("Ada", "Bob", null);
  }
}

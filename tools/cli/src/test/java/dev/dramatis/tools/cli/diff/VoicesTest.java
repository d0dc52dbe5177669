package dev.dramatis.tools.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.VoiceSource;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of licenses. */
class VoicesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "CC0, CC-BY, true",
        "CC-BY, CC0, false",
        "CC-BY, Public-Domain, false",
        "CC-BY, CC-BY-NC, true",
        "CC-BY-NC-SA, CC-BY-SA, false",
        "CC-BY-SA, CC-BY-NC, true",
        "CC-BY, https://creativecommons.org/licenses/by/4.0/, false",
        "CC-BY, ours, true",
        "ours, CC-BY, false",
        "ours, theirs, true",
        "CC-BY, none, true",
        "none, CC-BY-NC, false",
        "none, ours, true"
      })
  void license_isRiskyIfItAsksForMoreOrIsLessKnown(
      @Nullable String before, @Nullable String after, boolean isRisky) {
    List<Change> changes = Voices.between(voice(before), voice(after));

    assertThat(changes)
        .containsExactly(new Change(Aspect.LICENSE, "license", isRisky, before, after));
  }

  private static VoiceSource voice(@Nullable String license) {
    return new FileVoiceSource("a.wav", null, null, "Ada", license);
  }
}

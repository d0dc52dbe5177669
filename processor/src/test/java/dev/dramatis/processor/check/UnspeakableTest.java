package dev.dramatis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as unspeakable, and the many things near to it that do not. */
class UnspeakableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hi \uD83D\uDE00!            | the emoji \uD83D\uDE00 (U+1F600)",
        "I \u2764\uFE0F you          | the emoji \u2764 (U+2764)",
        "Flag \uD83C\uDDEB\uD83C\uDDF7 | the emoji \uD83C\uDDEB (U+1F1EB)",
        "Well *laughs* hello           | the stage direction *laughs*",
        "*Sighs.* Fine                 | the stage direction *Sighs.*",
        "(chuckles) Right              | the stage direction (chuckles)",
        "(softly laughing) Yes         | the stage direction (softly laughing)",
        "[sighs deeply] No             | the stage direction [sighs deeply]",
        "[laughter] And                | the stage direction [laughter]",
        "*clears her throat* Now       | the stage direction *clears her throat*",
        "*laughs to himself*           | the stage direction *laughs to himself*",
        "(pause) So                    | the stage direction (pause)",
        "*nods and smiles* So          | the stage direction *nods and smiles*",
        "(rires) Bon                   | the stage direction (rires)",
        "*kichert* Gut                 | the stage direction *kichert*",
        "I am not joking (winks)       | the stage direction (winks)",
      })
  void everyText_isCheckedForEmojiAndStageDirections(String text, String found) {
    assertThat(first(text, Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION)).contains(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read **this** now          | the Markdown **this**",
        "Read *this* now            | the Markdown *this*",
        "Read _this_ now            | the Markdown _this_",
        "Use `code`                 | the Markdown `code`",
        "# Title                    | the Markdown # Title",
        "- item                     | the Markdown - item",
        "See [here](a.html)         | the Markdown [here](a.html)",
        "See https://a.org/b, ok    | the web address https://a.org/b,",
        "See www.a.org              | the web address www.a.org",
        "Elle dit : « oui »         | : « oui, a quotation after a colon",
      })
  void spokenText_isCheckedForWritingToo(String text, String found) {
    assertThat(
            first(
                text, Unspeakable.MARKDOWN, Unspeakable.WEB_ADDRESS, Unspeakable.QUOTE_AFTER_COLON))
        .contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Be *very* brief, and **never** shout.",
        "Bring things (laughing gas, pauses between rounds) along.",
        "Speak of smiling faces, sighs and laughter.",
        "He laughs (a lot) and smiles (sometimes).",
        "Ratings: \u2605\u2605\u2606, \u2713, \u266A, \u2192, \u00A9, \u2122, 20 \u00B0C, 1\u20442",
        "\u6771\u4EAC \uD840\uDC0B \uD835\uDD38",
        "[name] (your turn) [1] (2024) (s)",
      })
  void ordinaryText_hasNothingUnspeakable(String text) {
    assertThat(first(text, Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dev (news)",
        "It is 5 * 3 * 2, or a*b*c.",
        "snake_case_name and -5 degrees, a - b",
        "Il demande : oui ? Puis « non ».",
        "at 10:30 see chapter 3: The End",
        "number #1, C# and [name]",
      })
  void ordinarySpokenText_hasNothingUnspeakable(String text) {
    assertThat(first(text, Unspeakable.values())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never use emoji such as \uD83D\uDE00 or \uD83D\uDE02.",
        "Do not write *laughs* or (sighs).",
        "Don't act it out, as in *nods*.",
        "Speak without stage directions like [sighs]",
        "Jamais d'indications comme (rires).",
      })
  void promptThatForbidsIt_doesNotAskForIt(String text) {
    assertThat(inPrompt(text)).isEmpty();
    assertThat(first(text, Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never be rude. *laughs* often",
        "Begin with *laughs*; do not stop.",
        "Never say (sighs).\nSay *sighs*",
      })
  void promptThatForbidsSomethingElse_asksForIt(String text) {
    assertThat(inPrompt(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[a](", "*a", "(sighs ", "( ", "`a", ": "})
  void longTextThatBeginsSomethingAndNeverEndsIt_isReadOnce(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> first(text.repeat(100_000) + ".", Unspeakable.values()));
  }

  private static Optional<String> first(String text, Unspeakable... things) {
    return Unspeakable.firstOfEach(List.of(things), text, false).stream()
        .map(Unspeakable.Found::spelled)
        .findFirst();
  }

  private static List<Unspeakable.Found> inPrompt(String text) {
    return Unspeakable.firstOfEach(
        List.of(Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION), text, true);
  }
}

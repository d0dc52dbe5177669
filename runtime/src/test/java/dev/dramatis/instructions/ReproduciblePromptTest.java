package dev.dramatis.instructions;

import static dev.dramatis.prompt.TestSessions.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.SessionOptions;
import dev.dramatis.character.Instructions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the prompts of every kind. */
class ReproduciblePromptTest {

  private static final List<Headline> HEADLINES =
      List.of(Headline.of("One"), Headline.of("Two"), Headline.of("Three"));

  static Stream<Instructions> kinds() {
    return Stream.concat(
        drawingKinds(),
        Stream.of(new ConstantInstructions("Text"), new UnmuteExplanationInstructions(null)));
  }

  static Stream<Instructions> drawingKinds() {
    return Stream.of(
        new SmalltalkInstructions(List.of(), null),
        new GuessAnimalInstructions(List.of(), List.of(), null),
        new QuizShowInstructions(List.of(), null),
        new NewsInstructions(null));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void prompt_ofReproducibleSessions_isTheSame(Instructions instructions) {
    assertThat(open(1, instructions)).isEqualTo(open(1, instructions));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void prompt_onAnotherMachine_isTheSame(Instructions instructions) {
    String here = open(1, instructions);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(open(1, instructions)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("drawingKinds")
  void prompt_ofOtherSeeds_drawsAnew(Instructions instructions) {
    Set<String> prompts = new HashSet<>();
    for (long seed = 1; seed <= 20; seed++) {
      prompts.add(open(seed, instructions));
    }

    assertThat(prompts).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void prompt_ofAnyKind_standsInsideTheHouseRules(Instructions instructions) {
    assertThat(open(1, instructions)).startsWith("# Speaking\n").endsWith("\n</character>\n");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void prompt_ofAnyKind_isTidy(Instructions instructions) {
    assertThat(open(1, instructions))
        .doesNotContain("null", "stub", "\n\n\n", "  ", " \n", "..\n", "\t", "\r");
  }

  private static String open(long seed, Instructions instructions) {
    NewsSource news = () -> HEADLINES;
    return prompt(
        SessionOptions.reproducible().toBuilder().seed(seed).with(NewsSource.class, news).build(),
        instructions);
  }
}

package dev.dramatis.instructions;

import static dev.dramatis.prompt.TestSessions.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuessAnimalInstructionsTest {

  private static final Pattern SECRETS =
      Pattern.compile(
          "Your secret animal: (.+)\\.\n(?:.*\n)*.*secret animal in that round: (.+)\\.");

  @Test
  void animals_ofOneList_areNeverTheSame() {
    GuessAnimalInstructions instructions =
        new GuessAnimalInstructions(List.of("cat", "dog"), List.of("Dog", "CAT"), null);

    for (long seed = 0; seed < 50; seed++) {
      Matcher secrets = SECRETS.matcher(prompt(seed, instructions));
      assertThat(secrets.find()).isTrue();
      assertThat(secrets.group(1)).isNotEqualToIgnoringCase(secrets.group(2));
    }
  }

  @Test
  void animals_builtIn_areDrawnFromEachList() {
    Matcher secrets =
        SECRETS.matcher(prompt(new GuessAnimalInstructions(List.of(), List.of(), null)));

    assertThat(secrets.find()).isTrue();
    assertThat(Animals.EASY).contains(secrets.group(1));
    assertThat(Animals.HARD).contains(secrets.group(2));
  }

  @Test
  void animals_builtIn_areManyAndDistinct() {
    assertThat(Animals.EASY).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
    assertThat(Animals.HARD)
        .hasSizeGreaterThanOrEqualTo(20)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(Animals.EASY);
  }

  @Test
  void animals_onlyOne_makeOneRound() {
    assertThat(prompt(new GuessAnimalInstructions(List.of("yak"), List.of("yak"), null)))
        .contains("Your secret animal: yak.", "there is no other round")
        .doesNotContain("second round");
  }

  @Test
  void style_ofTheAuthor_isTold() {
    assertThat(prompt(new GuessAnimalInstructions(List.of(), List.of(), "You are a zoo keeper.")))
        .contains("\nYou are a zoo keeper.\n");
  }
}

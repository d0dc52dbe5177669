package dev.dramatis.instructions;

import static dev.dramatis.prompt.TestSessions.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnmuteExplanationInstructionsTest {

  @Test
  void prompt_always_admitsWhatItDoesNotKnow() {
    assertThat(prompt(new UnmuteExplanationInstructions(null)))
        .contains("There is much that you do not know");
  }

  @Test
  void prompt_always_namesTheSystemAndItsMaker() {
    assertThat(prompt(new UnmuteExplanationInstructions(null)))
        .contains("You explain Unmute", "Kyutai", "Moshi");
  }

  @Test
  void style_ofTheAuthor_replacesTheBuiltInOne() {
    assertThat(prompt(new UnmuteExplanationInstructions("You are a ship's engineer.")))
        .contains("\nYou are a ship's engineer.\n")
        .doesNotContain("patient guide");
  }
}

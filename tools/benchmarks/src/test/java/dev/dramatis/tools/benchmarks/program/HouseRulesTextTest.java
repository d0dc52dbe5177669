package dev.dramatis.tools.benchmarks.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.benchmarks.program.HouseRulesText.Piece;
import dev.dramatis.tools.benchmarks.program.HouseRulesText.Slot;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class HouseRulesTextTest {

  @Test
  void pieces_makeThePromptOfDramatis() {
    StringBuilder prompt = new StringBuilder();
    for (Piece piece : HouseRulesText.pieces()) {
      prompt.append(piece.text());
      if (piece.slot() != null) {
        prompt.append(piece.slot() == Slot.PERSONA ? "Be kind." : piece.slot().sample());
      }
    }

    assertThat(prompt).hasToString(HouseRulesText.wrap("Be kind."));
  }

  @Test
  void everySlot_isFilled() {
    assertThat(HouseRulesText.pieces()).extracting(Piece::slot).contains(Slot.values());
  }
}

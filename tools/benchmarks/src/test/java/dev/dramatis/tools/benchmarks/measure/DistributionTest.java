package dev.dramatis.tools.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class DistributionTest {

  @Test
  void figures_haveTheirMiddleAndQuartiles_whateverTheirOrder() {
    assertThat(Distribution.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0)))
        .isEqualTo(new Distribution(2, 3, 4));
  }

  @Test
  void evenlyManyFigures_areParted() {
    assertThat(Distribution.of(List.of(1.0, 2.0, 3.0, 4.0)))
        .isEqualTo(new Distribution(1.75, 2.5, 3.25));
  }

  @Test
  void oneFigure_isAllOfIt() {
    assertThat(Distribution.of(List.of(7.0))).isEqualTo(new Distribution(7, 7, 7));
  }

  @Test
  void noFigure_isAMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(List.of()));
  }

  @Test
  void ratios_areOfTheSameRound() {
    // The medians alone, 4 and 4, would say 1.
    assertThat(Distribution.ofRatios(List.of(2.0, 4.0, 90.0), List.of(1.0, 4.0, 30.0)).median())
        .isEqualTo(2);
  }

  @Test
  void differences_areOfTheSameRound() {
    assertThat(Distribution.ofDifferences(List.of(2.0, 4.0, 90.0), List.of(1.0, 4.0, 30.0)))
        .isEqualTo(new Distribution(0.5, 1, 30.5));
  }
}

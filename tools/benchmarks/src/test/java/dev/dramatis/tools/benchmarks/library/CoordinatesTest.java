package dev.dramatis.tools.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CoordinatesTest {

  @Test
  void library_hasTheVersionOfTheRootPom() {
    assertThat(Coordinates.of("jandex")).matches("io\\.smallrye:jandex:\\d+(\\.\\d+)+");
  }

  @Test
  void unknownLibrary_isNamed_withTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinates.of("jandx"))
        .withMessage("coordinates.properties has no \"jandx\"; add a line for it.");
  }
}

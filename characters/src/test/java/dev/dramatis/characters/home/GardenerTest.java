package dev.dramatis.characters.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.Rehearsal;
import org.junit.jupiter.api.Test;

class GardenerTest {

  @Test
  void work_isThatOfTheSeasonWhereTheHostStands() {
    String paris = Rehearsal.prompt(new Gardener(), "2026-01-15T10:00+01:00[Europe/Paris]");
    String perth = Rehearsal.prompt(new Gardener(), "2026-01-15T10:00+08:00[Australia/Perth]");

    assertThat(paris).contains("It is winter now", "fruit trees to prune");
    assertThat(perth).contains("It is summer now", "tying up tomatoes");
  }

  @Test
  void visitor_isCalledByName_whereTheHostKnowsIt() {
    String time = "2026-01-15T10:00Z[UTC]";

    assertThat(Rehearsal.prompt(new Gardener(), time, "Noor")).contains("Call the visitor Noor.");
    assertThat(Rehearsal.prompt(new Gardener(), time, " ")).contains("Call the visitor my friend.");
    assertThat(Rehearsal.prompt(new Gardener(), time)).contains("Call the visitor my friend.");
  }
}

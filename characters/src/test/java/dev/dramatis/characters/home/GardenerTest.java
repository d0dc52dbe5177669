package dev.dramatis.characters.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.Contexts;
import org.junit.jupiter.api.Test;

class GardenerTest {

  @Test
  void work_isThatOfTheSeasonWhereTheHostStands() {
    String paris = new Gardener().persona(Contexts.at("2026-01-15T10:00+01:00[Europe/Paris]"));
    String perth = new Gardener().persona(Contexts.at("2026-01-15T10:00+08:00[Australia/Perth]"));

    assertThat(paris).contains("It is winter now", "fruit trees to prune");
    assertThat(perth).contains("It is summer now", "tying up tomatoes");
  }

  @Test
  void visitor_isCalledByName_whereTheHostKnowsIt() {
    String time = "2026-01-15T10:00Z[UTC]";

    assertThat(new Gardener().persona(Contexts.at(time, "Noor")))
        .contains("Call the visitor Noor.");
    assertThat(new Gardener().persona(Contexts.at(time, " ")))
        .contains("Call the visitor my friend.");
    assertThat(new Gardener().persona(Contexts.at(time))).contains("Call the visitor my friend.");
  }
}

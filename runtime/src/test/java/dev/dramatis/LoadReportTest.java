package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadReportTest {

  @Test
  void toString_oneOfEach_isSingular() {
    LoadReport report =
        CharacterRegistry.of(
                new TestBank("a").with("anna", "Anna"), new TestBank("a", 1).with("bert", "Bert"))
            .report();

    assertThat(report).hasToString("1 character of 1 bank, 1 error");
  }

  @Test
  void toString_several_isPlural() {
    LoadReport report =
        CharacterRegistry.of(
                new TestBank("a").with("anna", "Anna").with("bert", "Bert"),
                new TestBank("b").with("anna", "Anna").with("bert", "Bert").with("carl", "Carl"))
            .report();

    assertThat(report).hasToString("3 characters of 2 banks, 2 errors");
  }

  @Test
  void toString_nothing_isSaid() {
    assertThat(CharacterRegistry.of().report()).hasToString("0 characters of 0 banks, no errors");
  }

  @Test
  void errors_read_areACopy() {
    CharacterRegistry registry =
        CharacterRegistry.of(new TestBank("bank").withUnusable("bad", "Bad", this::unusable));
    List<LoadError> before = registry.report().errors();
    registry.definitions();

    assertThat(before).isEmpty();
    assertThat(registry.report().errors()).hasSize(1);
  }

  private CharacterDefinition unusable() {
    throw new IllegalStateException("no definition");
  }

  @Test
  void error_ofABankWithoutAName_namesItOnce() {
    assertThat(LoadError.of(LoadError.Type.UNUSABLE_BANK, "x.Index", "x.Index", "gone"))
        .hasToString("bank x.Index: gone");
  }

  @Test
  void errors_ofOneFault_areEqualWhateverWasThrown() {
    LoadError first = LoadError.of(LoadError.Type.UNUSABLE_BANK, "b", "b", "gone", new Error("1"));
    LoadError again = LoadError.of(LoadError.Type.UNUSABLE_BANK, "b", "b", "gone", new Error("2"));

    assertThat(first).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(first).isNotEqualTo(LoadError.of(LoadError.Type.LOST_BANK, "b", "b", "gone"));
  }
}

package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadReportTest {

  private static final LoadError ERROR =
      new LoadError(LoadError.Type.DUPLICATE_ID, "b", "anna", "taken");

  @Test
  void toString_oneOfEach_isSingular() {
    assertThat(report(List.of(ERROR), 1)).hasToString("1 character of 1 bank, 1 error");
  }

  @Test
  void toString_several_isPlural() {
    assertThat(report(List.of(ERROR, ERROR), 20, 6))
        .hasToString("26 characters of 2 banks, 2 errors");
  }

  @Test
  void toString_nothing_isSaid() {
    assertThat(report(List.of())).hasToString("0 characters of 0 banks, no errors");
  }

  @Test
  void errors_read_areACopy() {
    LoadReport report = report(List.of(), 1);
    List<LoadError> before = report.errors();
    report.add(ERROR);

    assertThat(before).isEmpty();
    assertThat(report.errors()).containsExactly(ERROR);
  }

  @Test
  void error_ofABankWithoutAName_namesItOnce() {
    assertThat(new LoadError(LoadError.Type.UNUSABLE_BANK, "x.Index", "x.Index", "gone"))
        .hasToString("bank x.Index: gone");
  }

  @Test
  void tag_everyType_isSnakeCase() {
    assertThat(LoadError.Type.values())
        .extracting(LoadError.Type::tag)
        .containsExactly(
            "unusable_bank",
            "lost_bank",
            "newer_format",
            "duplicate_id",
            "duplicate_name",
            "invalid_definition",
            "unusable_definition");
    assertThat(CharacterOpenException.Type.values())
        .extracting(CharacterOpenException.Type::tag)
        .containsExactly("definition", "constructor", "prompt", "blank_prompt");
  }

  @Test
  void errors_ofOneFault_areEqualWhateverWasThrown() {
    LoadError first = new LoadError(LoadError.Type.UNUSABLE_BANK, "b", "b", "gone", new Error("1"));
    LoadError again = new LoadError(LoadError.Type.UNUSABLE_BANK, "b", "b", "gone", new Error("2"));

    assertThat(first).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(first).isNotEqualTo(new LoadError(LoadError.Type.LOST_BANK, "b", "b", "gone"));
  }

  private static LoadReport report(List<LoadError> errors, int... sizes) {
    List<LoadedBank> banks = new ArrayList<>();
    for (int size : sizes) {
      TestBank bank = new TestBank("bank-" + banks.size());
      for (int i = 0; i < size; i++) {
        bank.with("c" + i, "C" + i);
      }
      banks.add(new LoadedBank(bank, Set.of(), true));
    }
    return new LoadReport(banks, errors, Duration.ofMillis(1));
  }
}

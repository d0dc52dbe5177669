package dev.dramatis;

import dev.dramatis.internal.ActiveBank;
import dev.dramatis.internal.ActiveCast;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The banks that a registry has loaded, and the errors found so far. Thread-safe.
 *
 * <p>The report is live: it gains an error when a definition or a bank proves unusable at its first
 * use.
 */
public final class LoadReport {

  private final ActiveCast cast;

  LoadReport(ActiveCast cast) {
    this.cast = cast;
  }

  /** {@return the banks in the order that decides between duplicates: by name, the host's last} */
  public List<BankSummary> banks() {
    List<BankSummary> banks = new ArrayList<>();
    for (ActiveBank bank : cast.banks()) {
      banks.add(new BankSummary(bank.name(), cast.characters(bank)));
    }
    return List.copyOf(banks);
  }

  /**
   * {@return the number of characters in all banks, without duplicates and without those found
   * unusable so far} After {@link CharacterRegistry#definitions} each of them can be found.
   */
  public int characters() {
    int sum = 0;
    for (ActiveBank bank : cast.banks()) {
      sum += cast.characters(bank);
    }
    return sum;
  }

  /** {@return a copy of the errors found so far} */
  public List<LoadError> errors() {
    return cast.errors();
  }

  /** {@return the time that loading took} */
  public Duration duration() {
    return cast.loadDuration();
  }

  /** Returns a summary in one line, such as {@code 26 characters of 1 bank, no errors}. */
  @Override
  public String toString() {
    int errors = errors().size();
    return "%s of %s, %s"
        .formatted(
            counted(characters(), "character"),
            counted(cast.banks().size(), "bank"),
            errors == 0 ? "no errors" : counted(errors, "error"));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /**
   * A bank that was loaded.
   *
   * @param name its name
   * @param characters the number of characters that it adds to the registry, without those found
   *     unusable so far
   */
  public record BankSummary(String name, int characters) {}
}

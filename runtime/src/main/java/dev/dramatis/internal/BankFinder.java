package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A search for the banks that a class loader sees. */
final class BankFinder {

  /** The bound for a class loader that cannot list its services files, and fails on each call. */
  private static final int MOST_FAILURES = 1_000;

  private final List<LoadError> errors;

  /**
   * @param errors the errors so far, to which it adds
   */
  BankFinder(List<LoadError> errors) {
    this.errors = errors;
  }

  /**
   * Returns the banks that a class loader sees. A bank that cannot be loaded does not stop the
   * others.
   */
  List<CharacterBank> find(@Nullable ClassLoader classLoader) {
    List<CharacterBank> found = new ArrayList<>();
    Iterator<CharacterBank> banks = ServiceLoader.load(CharacterBank.class, classLoader).iterator();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!banks.hasNext()) {
          errors.addAll(BankOrigins.lostBanks(classLoader, found, found.size() + errors.size()));
          return found;
        }
        found.add(banks.next());
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        LoadError error = cannotLoad(e);
        if (!errors.contains(error)) {
          errors.add(error);
        }
        failures++;
      }
    }
    return found;
  }

  /**
   * Returns the error for a bank. The service loader's message names its class or its services
   * file.
   */
  private static LoadError cannotLoad(Throwable thrown) {
    String message =
        String.valueOf(thrown.getMessage())
            .replace(CharacterBank.class.getName() + ": ", "")
            .lines()
            .findFirst()
            .orElse("");
    Matcher provider = Pattern.compile("(?:Provider )?(\\S+) (?:not|could) ").matcher(message);
    boolean isComplete = thrown instanceof ServiceConfigurationError && thrown.getCause() == null;
    return Failures.unusableBank(
        provider.lookingAt() ? provider.group(1) : message,
        isComplete ? message : Failures.reason(thrown),
        thrown);
  }
}

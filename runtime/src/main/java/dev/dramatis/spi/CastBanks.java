package dev.dramatis.spi;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The banks of one host, as the generated {@code CharacterCast} gives them to a registry.
 *
 * <p>Generated code implements this interface. Methods are only ever added, with a default. Each
 * bank is created in a call of its own, so that a missing jar costs no other bank.
 */
public interface CastBanks {

  /** {@return the number of banks} */
  int size();

  /**
   * {@return the name of the index's class}
   *
   * @param number from 0, smaller than {@link #size}
   */
  String index(int number);

  /**
   * {@return a new bank} It throws if the bank's classes are missing.
   *
   * @param number from 0, smaller than {@link #size}
   */
  CharacterBank bank(int number);

  /**
   * {@return the ids of a bank's characters that the host leaves out}
   *
   * @param number from 0, smaller than {@link #size}
   */
  default Set<String> excluded(int number) {
    return Set.of();
  }

  /**
   * {@return a new bank whose class the host's module cannot name, because the bank's module does
   * not export it} The service loader finds it, as the thread's context class loader sees it.
   *
   * @param index the name of the index's class
   * @throws ServiceConfigurationError if no module provides it
   */
  static CharacterBank provided(String index) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    Iterator<CharacterBank> banks =
        ServiceLoader.load(
                CharacterBank.class, context == null ? CastBanks.class.getClassLoader() : context)
            .iterator();
    Throwable failure = null;
    for (int calls = 0; calls < 1_000; calls++) { // a broken class loader fails on each call
      try {
        if (!banks.hasNext()) {
          break;
        }
        CharacterBank bank = banks.next();
        if (bank.getClass().getName().equals(index)) {
          return bank;
        }
      } catch (ServiceConfigurationError e) {
        failure = isAbout(index, e) || failure == null ? e : failure;
      }
    }
    throw new ServiceConfigurationError("no module provides " + index, failure);
  }

  private static boolean isAbout(String index, ServiceConfigurationError error) {
    return String.valueOf(error.getMessage()).contains(index);
  }
}

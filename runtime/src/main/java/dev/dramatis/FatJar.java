package dev.dramatis;

import dev.dramatis.spi.BankTrace;
import dev.dramatis.spi.CharacterBank;
import java.security.CodeSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several jars in one, of whose services files only one was kept: its banks are there, and nothing
 * says so but their traces.
 *
 * <p>Traces are looked for only where a bank and this runtime come from one jar. Elsewhere each
 * bank's jar has a services file of its own.
 */
final class FatJar {

  private static final String SERVICES = "META-INF/services/" + CharacterBank.class.getName();

  private FatJar() {}

  /**
   * What is wrong with the services file; empty if nothing is.
   *
   * @param named how many banks it names, those that cannot be loaded included
   */
  static List<LoadError> lostBanks(
      @Nullable ClassLoader classLoader, List<CharacterBank> found, int named) {
    if (!isOneBesideTheRuntime(found)) {
      return List.of();
    }
    int traces = traces(classLoader == null ? ClassLoader.getSystemClassLoader() : classLoader);
    return traces > named
        ? List.of(
            new LoadError(
                LoadError.Type.LOST_BANK,
                SERVICES,
                SERVICES,
                "the jar holds %d banks, and its services file names %d; let whatever puts the jar together merge services files, as the shade plugin's ServicesResourceTransformer does"
                    .formatted(traces, named)))
        : List.of();
  }

  private static boolean isOneBesideTheRuntime(List<CharacterBank> banks) {
    for (CharacterBank bank : banks) {
      if (isBesideTheRuntime(bank)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBesideTheRuntime(CharacterBank bank) {
    CodeSource source = bank.getClass().getProtectionDomain().getCodeSource();
    return source != null && source.equals(FatJar.class.getProtectionDomain().getCodeSource());
  }

  private static int traces(ClassLoader classLoader) {
    int traces = 0;
    for (int number = 0; number < BankTrace.COUNT; number++) {
      if (classLoader.getResource(BankTrace.path(number)) != null) {
        traces++;
      }
    }
    return traces;
  }
}

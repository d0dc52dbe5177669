package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jars and folders that banks come from, and the banks that were lost on the way. */
final class BankOrigins {

  private static final String SERVICES = "META-INF/services/" + CharacterBank.class.getName();

  /** The generated class beside an index, which differs where the ids or the names differ. */
  private static final String HASHES = "Hashes.class";

  private BankOrigins() {}

  /**
   * Returns an error for each bank of which the class loader has nothing but traces.
   *
   * @param named how many banks the services files name, those that cannot be loaded included
   */
  static List<LoadError> lostBanks(
      @Nullable ClassLoader asked, List<CharacterBank> found, int named) {
    ClassLoader classLoader = asked == null ? ClassLoader.getSystemClassLoader() : asked;
    List<LoadError> lost = new ArrayList<>();
    try {
      for (CharacterBank bank : found) {
        addHidden(classLoader, bank.getClass().getName(), lost);
      }
      if (isOneBesideTheRuntime(found)) {
        addUnnamed(classLoader, named, lost);
      }
    } catch (Throwable e) {
      Failures.failed("looking for lost banks", e);
    }
    return lost;
  }

  /** Two jars have an index of one name each: a class loader shows one of the two classes. */
  private static void addHidden(ClassLoader classLoader, String index, List<LoadError> lost)
      throws IOException {
    String hashes = index.replace('.', '/') + HASHES;
    List<URL> copies = Collections.list(classLoader.getResources(hashes));
    URL other = copies.size() > 1 ? different(copies) : null;
    if (other != null) {
      lost.add(
          LoadError.of(
              LoadError.Type.LOST_BANK,
              index,
              index,
              "its class is in %s, and another one of this name in %s, of which the class loader shows only one; keep one of the two if they are builds of one module, else move the characters of one of them to another package"
                  .formatted(origin(copies.get(0), hashes), origin(other, hashes))));
    }
  }

  /** The first copy that is not like the first of all; null if they are alike. */
  private static @Nullable URL different(List<URL> copies) throws IOException {
    byte[] first = read(copies.get(0));
    for (URL copy : copies) {
      if (!Arrays.equals(first, read(copy))) {
        return copy;
      }
    }
    return null;
  }

  /** Without the cache of the JDK, which would keep the jar open. */
  private static byte[] read(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** The jar or folder that a resource is in. */
  private static String origin(URL resource, String name) {
    String address = resource.toString();
    String origin = address.substring(0, address.length() - name.length());
    return origin.startsWith("jar:") && origin.endsWith("!/")
        ? origin.substring("jar:".length(), origin.length() - "!/".length())
        : origin;
  }

  /**
   * Several jars in one, of whose services files only one was kept. Their traces are looked for
   * only where a bank and this runtime come from one jar: elsewhere each bank's jar has a services
   * file of its own.
   */
  private static void addUnnamed(ClassLoader classLoader, int named, List<LoadError> lost)
      throws IOException {
    int traces = traces(classLoader);
    if (traces > named) {
      lost.add(
          LoadError.of(
              LoadError.Type.LOST_BANK,
              SERVICES,
              SERVICES,
              "the jar holds %s banks, and its services file names %s; let whatever puts the jar together merge services files, as the shade plugin's ServicesResourceTransformer does"
                  .formatted(traces, named)));
    }
  }

  private static boolean isOneBesideTheRuntime(List<CharacterBank> banks) {
    CodeSource runtime = source(BankOrigins.class);
    for (CharacterBank bank : banks) {
      CodeSource source = source(bank.getClass());
      if (source != null && source.equals(runtime)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable CodeSource source(Class<?> type) {
    return type.getProtectionDomain().getCodeSource();
  }

  /** An empty trace is what a compile leaves of a bank that has moved. */
  private static int traces(ClassLoader classLoader) throws IOException {
    int traces = 0;
    for (int number = 0; number < BankTrace.COUNT; number++) {
      URL trace = classLoader.getResource(BankTrace.path(number));
      if (trace != null && read(trace).length > 0) {
        traces++;
      }
    }
    return traces;
  }

  /** The class of a bank and the jar or folder that it comes from, where that is known. */
  static String describe(CharacterBank bank) {
    CodeSource source = source(bank.getClass());
    String name = bank.getClass().getName();
    return source == null || source.getLocation() == null
        ? name
        : name + " in " + source.getLocation();
  }
}

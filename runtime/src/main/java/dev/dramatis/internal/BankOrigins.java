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

/** The jars and folders that banks come from, and the banks that are lost in them. */
final class BankOrigins {

  private static final String SERVICES = "META-INF/services/" + CharacterBank.class.getName();

  /**
   * The end of the name of a class that is generated with an index. Its bytes depend on all ids and
   * names.
   */
  private static final String HASHES = "Hashes.class";

  private BankOrigins() {}

  /**
   * Returns an error for each bank of which the class loader has only traces.
   *
   * @param named the number of banks in services files, including those that cannot be loaded
   */
  static List<LoadError> lostBanks(
      @Nullable ClassLoader asked, List<CharacterBank> found, int named) {
    ClassLoader classLoader = asked == null ? ClassLoader.getSystemClassLoader() : asked;
    List<LoadError> lost = new ArrayList<>();
    try {
      for (CharacterBank bank : found) {
        addHidden(classLoader, bank.getClass().getName(), lost);
      }
      if (isOneInTheRuntimesJar(found)) {
        addUnnamed(classLoader, named, lost);
      }
    } catch (Throwable e) {
      Failures.failed("looking for lost banks", e);
    }
    return lost;
  }

  /**
   * Adds an error if two jars have an index of one name, of which a class loader shows only one.
   */
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
              "its class is in %s, and a different class of this name is in %s, so the class loader shows only one; keep one of the two if they are builds of one module, otherwise move the characters of one of them to another package"
                  .formatted(origin(copies.get(0), hashes), origin(other, hashes))));
    }
  }

  /** Returns the first copy that differs from the first of all; null if all are equal. */
  private static @Nullable URL different(List<URL> copies) throws IOException {
    byte[] first = read(copies.get(0));
    for (URL copy : copies) {
      if (!Arrays.equals(first, read(copy))) {
        return copy;
      }
    }
    return null;
  }

  /**
   * Returns the bytes of a resource, without the cache of the JDK, which would keep the jar open.
   */
  private static byte[] read(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Returns the jar or folder of a resource. */
  private static String origin(URL resource, String name) {
    String address = resource.toString();
    String origin = address.substring(0, address.length() - name.length());
    return origin.startsWith("jar:") && origin.endsWith("!/")
        ? origin.substring("jar:".length(), origin.length() - "!/".length())
        : origin;
  }

  /**
   * Adds an error for a shaded jar that kept the services file of only one of its jars. The search
   * runs only if a bank and this runtime come from one jar: otherwise each bank's jar has its own
   * services file.
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
              "the jar holds %s banks, and its services file names %s; merge services files when the jar is built, for example with the shade plugin's ServicesResourceTransformer"
                  .formatted(traces, named)));
    }
  }

  private static boolean isOneInTheRuntimesJar(List<CharacterBank> banks) {
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

  /** Returns the number of traces. An empty one is left by a compile after its bank has moved. */
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

  /** Returns the class of a bank, and the jar or folder that it comes from if that is known. */
  static String describe(CharacterBank bank) {
    CodeSource source = source(bank.getClass());
    String name = bank.getClass().getName();
    return source == null || source.getLocation() == null
        ? name
        : name + " in " + source.getLocation();
  }
}

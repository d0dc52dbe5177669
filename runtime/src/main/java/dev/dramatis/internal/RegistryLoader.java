package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.internal.HostBank.HostCharacter;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Loads the banks that are found or given, and the characters that a host adds: first {@link #find}
 * or {@link #take}, then perhaps {@link #keepOnly}, then {@link #load}. Not thread-safe.
 */
public final class RegistryLoader {

  private final @Nullable HostCharacters hostCharacters;
  private final Listeners listeners;
  private final long start = System.nanoTime();
  private final List<CharacterBank> banks = new ArrayList<>();
  private final List<LoadError> errors = new ArrayList<>();
  private @Nullable ClassLoader classLoader;

  /**
   * Makes a loader.
   *
   * @param hostCharacters null where the host adds none
   */
  public RegistryLoader(@Nullable HostCharacters hostCharacters, Listeners listeners) {
    this.hostCharacters = hostCharacters;
    this.listeners = listeners;
  }

  /**
   * Finds the banks that a class loader sees.
   *
   * @param asked null means the system class loader
   */
  public void find(@Nullable ClassLoader asked) {
    classLoader = asked;
    banks.addAll(new BankFinder(errors).find(asked));
  }

  /** Takes these banks. */
  public void take(Collection<CharacterBank> given) {
    banks.addAll(given);
  }

  /** Returns whether there is neither a bank nor a character of the host. */
  public boolean isEmpty() {
    return banks.isEmpty() && (hostCharacters == null || hostCharacters.isEmpty());
  }

  /** Returns why nothing was found, in one line, and logs the errors. */
  public String whyEmpty() {
    listeners.warn(errors);
    StringBuilder problem =
        new StringBuilder("No characters found: ")
            .append(classLoader == null ? "the system class loader" : nameOf(classLoader))
            .append(" sees no generated CharacterIndex.");
    for (LoadError error : errors) {
      problem.append(' ').append(error).append('.');
    }
    return problem.toString();
  }

  private static String nameOf(ClassLoader loader) {
    String name = loader.getName();
    return "the class loader " + (name == null ? loader.getClass().getName() : name);
  }

  /**
   * Drops the banks of other names; one that cannot say its name stays, to be reported.
   *
   * @return the wanted names that no bank has; nothing was dropped if there are any
   */
  public List<String> keepOnly(Set<String> wanted) {
    List<String> missing = new ArrayList<>(new TreeSet<>(wanted));
    missing.removeAll(names());
    if (missing.isEmpty()) {
      banks.removeIf(
          bank -> {
            String name = nameOf(bank);
            return name != null && !wanted.contains(name);
          });
    }
    return missing;
  }

  /** Returns which banks are missing and which there are, in one line, and logs the errors. */
  public String whyMissing(List<String> missing) {
    listeners.warn(errors);
    Set<String> names = names();
    StringBuilder problem =
        new StringBuilder("there is no bank ")
            .append(String.join(", ", missing))
            .append(names.isEmpty() ? ", nor any other" : "; the banks are ")
            .append(String.join(", ", names));
    errors.forEach(error -> problem.append("; ").append(error));
    return problem.toString();
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (CharacterBank bank : banks) {
      String name = nameOf(bank);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the name of a bank; null if the bank throws, which is reported when it is read. */
  private static @Nullable String nameOf(CharacterBank bank) {
    try {
      return bank.name();
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return null;
    }
  }

  /** Adds the causes of the errors found so far to an exception that lists them. */
  public RuntimeException withCauses(RuntimeException exception) {
    return withCauses(exception, errors);
  }

  /** Adds the causes of errors to an exception that lists them. */
  public static RuntimeException withCauses(RuntimeException exception, List<LoadError> errors) {
    for (LoadError error : errors) {
      Throwable cause = error.cause().orElse(null);
      if (cause != null && exception.getCause() == null) {
        exception.initCause(cause);
      } else if (cause != null) {
        exception.addSuppressed(cause);
      }
    }
    return exception;
  }

  /** Returns the cast of the banks that can be read, and logs the errors. */
  public ActiveCast load() {
    List<LoadError> rejected = new ArrayList<>();
    if (hostCharacters != null) {
      Map<String, HostCharacter> valid = hostCharacters.valid(rejected);
      if (!valid.isEmpty()) {
        banks.add(new HostBank(valid));
      }
    }
    List<ActiveBank> arranged = arrange(readable());
    errors.addAll(rejected);
    listeners.warn(errors);
    return new ActiveCast(arranged, errors, Duration.ofNanos(System.nanoTime() - start));
  }

  /** One bank needs no order, so that most hosts never load that class. */
  private List<ActiveBank> arrange(List<CharacterBank> readable) {
    return readable.size() == 1 && hostCharacters == null
        ? List.of(new ActiveBank(readable.get(0), Set.of(), true))
        : new BankOrder(errors).arrange(readable);
  }

  private List<CharacterBank> readable() {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : banks) {
      try {
        if (isReadable(bank)) {
          readable.add(bank);
        }
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        errors.add(Failures.unusableBank(bank.getClass().getName(), e));
      }
    }
    return readable;
  }

  /** Asks a bank all that is asked of every bank, so that one that throws does it here. */
  private boolean isReadable(CharacterBank bank) {
    int format = bank.format();
    if (format < CharacterBank.OLDEST_FORMAT) {
      errors.add(olderFormat(bank, format));
      return false;
    }
    String name = Objects.requireNonNull(bank.name(), "the bank has no name");
    return format <= CharacterBank.FORMAT ? bank.size() >= 0 : isReadableNonetheless(bank, name);
  }

  /** A newer bank may lack what this runtime asks for, which is one error and not two. */
  private boolean isReadableNonetheless(CharacterBank bank, String name) {
    try {
      boolean isWhole =
          bank.size() == bank.ids().size()
              && bank.size() == bank.idHashes().length
              && bank.size() == bank.nameHashes().length;
      errors.add(newerFormat(bank, name, null));
      return isWhole;
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      errors.add(newerFormat(bank, name, e));
      return false;
    }
  }

  /** The names of such a bank may be out of reach, so that the class stands for them. */
  private static LoadError olderFormat(CharacterBank bank, int format) {
    String index = bank.getClass().getName();
    return LoadError.of(
        LoadError.Type.OLDER_FORMAT,
        index,
        index,
        "it was generated in format %s, and this runtime reads formats %s to %s; compile its module again with the dramatis-processor of this runtime"
            .formatted(format, CharacterBank.OLDEST_FORMAT, CharacterBank.FORMAT),
        null);
  }

  private static LoadError newerFormat(CharacterBank bank, String name, @Nullable Throwable cause) {
    return LoadError.of(
        LoadError.Type.NEWER_FORMAT,
        name,
        bank.getClass().getName(),
        "it was generated in format %s, and this runtime reads up to %s; what it can read of it is used, use the newer dramatis-runtime"
            .formatted(bank.format(), CharacterBank.FORMAT),
        cause);
  }
}

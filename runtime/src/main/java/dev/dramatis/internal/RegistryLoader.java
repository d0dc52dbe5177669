package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.internal.HostBank.HostCharacter;
import dev.dramatis.spi.CastBanks;
import dev.dramatis.spi.CharacterBank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The steps of loading banks and the characters that a host adds: first {@link #find} or {@link
 * #take}, then perhaps {@link #keepOnly}, then {@link #load}. Not thread-safe.
 */
public final class RegistryLoader {

  private final @Nullable HostCharacters hostCharacters;
  private final Listeners listeners;
  private final long start = System.nanoTime();
  private final List<CharacterBank> banks = new ArrayList<>();
  private final List<LoadError> errors = new ArrayList<>();
  private final Map<CharacterBank, Set<String>> excluded = new HashMap<>();
  private @Nullable ClassLoader classLoader;

  /**
   * Makes a loader.
   *
   * @param hostCharacters null if the host adds none
   */
  public RegistryLoader(@Nullable HostCharacters hostCharacters, Listeners listeners) {
    this.hostCharacters = hostCharacters;
    this.listeners = listeners;
  }

  /**
   * Finds the banks that a class loader sees.
   *
   * @param asked null for the system class loader
   */
  public void find(@Nullable ClassLoader asked) {
    classLoader = asked;
    banks.addAll(new BankFinder(errors).find(asked));
  }

  /** Adds banks that a host gives. */
  public void take(Collection<CharacterBank> given) {
    banks.addAll(given);
  }

  /**
   * Adds the banks of a cast, each by itself: one whose jar is missing does not stop the others.
   */
  public void take(CastBanks cast) {
    for (int number = 0; number < cast.size(); number++) {
      try {
        CharacterBank bank = cast.bank(number);
        excluded.put(bank, cast.excluded(number));
        banks.add(bank);
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        errors.add(notCreated(cast.index(number), e));
      }
    }
  }

  /** Returns the error for a bank of a cast, whose jar may be missing. */
  private static LoadError notCreated(String index, Throwable thrown) {
    return LoadError.of(
        LoadError.Type.UNUSABLE_BANK,
        index,
        index,
        "the bank was there when its host was compiled, and cannot be created now: %s; put its jar back, or compile the host again"
            .formatted(Failures.reason(thrown)),
        thrown);
  }

  /** Returns true if there is neither a bank nor a character of the host. */
  public boolean isEmpty() {
    return banks.isEmpty() && (hostCharacters == null || hostCharacters.isEmpty());
  }

  /** Logs the errors, and returns one line that says which class loader sees no bank. */
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
   * Drops the banks of other names. A bank whose name cannot be read stays, to be reported.
   *
   * @return the wanted names that no bank has; nothing was dropped if there is one
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

  /** Logs the errors, and returns one line with the missing banks and the existing ones. */
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

  /**
   * Returns the cast of the banks that can be read, and logs the errors.
   *
   * @param provided the types of host objects that a character may ask for; null for any
   */
  public ActiveCast load(@Nullable List<Class<?>> provided) {
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
    return new ActiveCast(
        arranged, errors, Duration.ofNanos(System.nanoTime() - start), provided, listeners);
  }

  /**
   * Returns the banks in their order. One bank needs none, so that most hosts never load that
   * class.
   */
  private List<ActiveBank> arrange(List<CharacterBank> readable) {
    return readable.size() == 1 && hostCharacters == null
        ? List.of(ActiveBank.of(readable.get(0), excluded.getOrDefault(readable.get(0), Set.of())))
        : new BankOrder(excluded, errors).arrange(readable);
  }

  private List<CharacterBank> readable() {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : banks) {
      try {
        if (isReadable(bank)) {
          forgetExcludedThatAreGone(bank);
          readable.add(bank);
        }
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        errors.add(Failures.unusableBank(bank.getClass().getName(), e));
      }
    }
    return readable;
  }

  /** Leaves out only what there is: the bank may be newer than its host. */
  private void forgetExcludedThatAreGone(CharacterBank bank) {
    Set<String> ids = excluded.getOrDefault(bank, Set.of());
    if (!ids.isEmpty()) {
      Set<String> present = new HashSet<>(ids);
      present.retainAll(bank.ids());
      excluded.put(bank, Set.copyOf(present));
    }
  }

  /**
   * Returns true if a bank can be read. It calls the methods that every load calls, so that a
   * broken bank throws here.
   */
  private boolean isReadable(CharacterBank bank) {
    int format = bank.format();
    if (format < CharacterBank.OLDEST_FORMAT) {
      errors.add(olderFormat(bank, format));
      return false;
    }
    String name = Objects.requireNonNull(bank.name(), "the bank has no name");
    return format <= CharacterBank.FORMAT ? bank.size() >= 0 : isReadableNonetheless(bank, name);
  }

  /** Returns true if this runtime can read a newer bank, and adds its one error. */
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

  /** Returns the error for an older bank, which its class names: its own name may be unreadable. */
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
        "it was generated in format %s, and this runtime reads formats up to %s, so only a part may be used; use a newer dramatis-runtime"
            .formatted(bank.format(), CharacterBank.FORMAT),
        cause);
  }
}

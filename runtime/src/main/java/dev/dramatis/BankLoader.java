package dev.dramatis;

import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds banks, puts them in order, and hides what an earlier bank has; collects the errors. */
final class BankLoader {

  /** A class loader that cannot even list its services files fails again and again. */
  private static final int MOST_FAILURES = 1_000;

  private static final Pattern PROVIDER = Pattern.compile("(?:Provider )?(\\S+) (?:not|could) ");

  private final List<LoadError> errors = new ArrayList<>();

  List<LoadError> errors() {
    return errors;
  }

  /** The banks that a class loader sees; one that cannot be had does not stop the others. */
  List<CharacterBank> find(@Nullable ClassLoader classLoader) {
    List<CharacterBank> found = new ArrayList<>();
    Iterator<CharacterBank> banks = ServiceLoader.load(CharacterBank.class, classLoader).iterator();
    int failures = 0;
    while (failures < MOST_FAILURES) {
      try {
        if (!banks.hasNext()) {
          FatJar.lostBanks(classLoader, found, found.size() + errors.size()).ifPresent(errors::add);
          return found;
        }
        found.add(banks.next());
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e.getCause() == null ? e : e.getCause());
        LoadError error = cannotLoad(e);
        if (!errors.contains(error)) {
          errors.add(error);
        }
        failures++;
      }
    }
    return found;
  }

  /** The bank's class, or else its services file, is named in what the service loader says. */
  private static LoadError cannotLoad(Throwable thrown) {
    String said =
        String.valueOf(thrown.getMessage())
            .replace(CharacterBank.class.getName() + ": ", "")
            .lines()
            .findFirst()
            .orElse("");
    Matcher provider = PROVIDER.matcher(said);
    boolean saidAll = thrown instanceof ServiceConfigurationError && thrown.getCause() == null;
    return unusable(
        provider.lookingAt() ? provider.group(1) : said, saidAll ? said : Isolation.reason(thrown));
  }

  private static LoadError unusable(String className, String why) {
    return new LoadError(
        LoadError.Type.UNUSABLE_BANK,
        className,
        className,
        "the bank cannot be loaded, %s; build its module again".formatted(why));
  }

  /**
   * Drops the other banks; one that cannot say its name stays, to be reported.
   *
   * @throws IllegalArgumentException if there is no bank of a wanted name
   */
  void keepOnly(Set<String> wanted, List<CharacterBank> found) {
    Set<String> names = new TreeSet<>();
    for (CharacterBank bank : found) {
      String name = nameOf(bank);
      if (name != null) {
        names.add(name);
      }
    }
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      StringBuilder problem =
          new StringBuilder("there is no bank ")
              .append(String.join(", ", missing))
              .append(names.isEmpty() ? ", nor any other" : "; the banks are ")
              .append(String.join(", ", names));
      errors.forEach(error -> problem.append("; ").append(error));
      throw new IllegalArgumentException(problem.toString());
    }
    found.removeIf(
        bank -> {
          String name = nameOf(bank);
          return name != null && !wanted.contains(name);
        });
  }

  /** Puts banks in the order in which the first of two duplicates wins, and hides the second. */
  List<LoadedBank> arrange(List<CharacterBank> found) {
    List<CharacterBank> banks = readable(found);
    banks.sort(
        Comparator.comparing((CharacterBank bank) -> bank instanceof HostBank)
            .thenComparing(CharacterBank::name)
            .thenComparing(bank -> bank.getClass().getName()));
    if (banks.size() == 1) {
      return List.of(new LoadedBank(banks.get(0), Set.of()));
    }
    List<LoadedBank> arranged = new ArrayList<>();
    int[] seenIds = {};
    int[] seenNames = {};
    for (CharacterBank bank : banks) {
      try {
        int[] ids = bank.idHashes();
        int[] names = bank.nameHashes();
        arranged.add(
            new LoadedBank(bank, duplicates(bank, ids, names, seenIds, seenNames, arranged)));
        seenIds = merged(seenIds, ids);
        seenNames = merged(seenNames, names);
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        errors.add(unusable(bank.getClass().getName(), Isolation.reason(e)));
      }
    }
    return arranged;
  }

  private Set<String> duplicates(
      CharacterBank bank,
      int[] ids,
      int[] names,
      int[] seenIds,
      int[] seenNames,
      List<LoadedBank> earlier) {
    Set<String> hidden = new HashSet<>();
    List<String> texts = List.of();
    for (int i = 0; i < ids.length; i++) {
      if (Arrays.binarySearch(seenIds, ids[i]) >= 0
          || Arrays.binarySearch(seenNames, names[i]) >= 0) {
        texts = texts.isEmpty() ? bank.ids() : texts;
        hideIfDuplicate(bank, texts.get(i), earlier, hidden);
      }
    }
    return Set.copyOf(hidden);
  }

  private List<CharacterBank> readable(List<CharacterBank> found) {
    List<CharacterBank> readable = new ArrayList<>();
    for (CharacterBank bank : found) {
      try {
        if (isReadable(bank)) {
          readable.add(bank);
        }
      } catch (Throwable e) {
        Isolation.rethrowIfFatal(e);
        errors.add(unusable(bank.getClass().getName(), Isolation.reason(e)));
      }
    }
    return readable;
  }

  /** The name of a bank, or null where the bank throws: the error is reported when it is read. */
  private static @Nullable String nameOf(CharacterBank bank) {
    try {
      return bank.name();
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return null;
    }
  }

  /** Asks a bank all that is asked of every bank, so that one that throws does it here. */
  private boolean isReadable(CharacterBank bank) {
    String name = Objects.requireNonNull(bank.name(), "the bank has no name");
    if (bank.format() <= CharacterBank.FORMAT) {
      return bank.size() >= 0;
    }
    errors.add(
        new LoadError(
            LoadError.Type.NEWER_FORMAT,
            name,
            bank.getClass().getName(),
            "it was generated in format %d, and this runtime reads up to %d; what it can read of it is used, use the newer dramatis-runtime"
                .formatted(bank.format(), CharacterBank.FORMAT)));
    return canBeReadNonetheless(bank);
  }

  /** A newer bank may lack what this runtime asks for, which is said already. */
  private static boolean canBeReadNonetheless(CharacterBank bank) {
    try {
      return bank.size() == bank.ids().size()
          && bank.size() == bank.idHashes().length
          && bank.size() == bank.nameHashes().length;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return false;
    }
  }

  private void hideIfDuplicate(
      CharacterBank bank, String id, List<LoadedBank> earlier, Set<String> hidden) {
    CharacterDefinition definition = define(bank, id);
    for (LoadedBank first : earlier) {
      if (has(first, id)) {
        hide(LoadError.Type.DUPLICATE_ID, bank, id, "the id \"" + id + "\"", first, hidden);
        return;
      }
      if (definition != null && first.idOf(definition.name()) != null) {
        hide(
            LoadError.Type.DUPLICATE_NAME,
            bank,
            id,
            "the name \"" + definition.name() + "\"",
            first,
            hidden);
        return;
      }
    }
  }

  /** A definition that cannot be made is reported when it is read, not here. */
  private static @Nullable CharacterDefinition define(CharacterBank bank, String id) {
    try {
      return bank.find(id);
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return null;
    }
  }

  private static boolean has(LoadedBank bank, String id) {
    try {
      return bank.find(id) != null;
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      return bank.ids().contains(id);
    }
  }

  private void hide(
      LoadError.Type type,
      CharacterBank bank,
      String id,
      String what,
      LoadedBank first,
      Set<String> hidden) {
    hidden.add(id);
    errors.add(
        new LoadError(
            type,
            bank.name(),
            id,
            "%s is taken by bank %s, which comes first; give one of them another, or load one of the banks"
                .formatted(what, first.name())));
  }

  private static int[] merged(int[] sorted, int[] more) {
    int[] all = Arrays.copyOf(sorted, sorted.length + more.length);
    System.arraycopy(more, 0, all, sorted.length, more.length);
    Arrays.sort(all);
    return all;
  }
}

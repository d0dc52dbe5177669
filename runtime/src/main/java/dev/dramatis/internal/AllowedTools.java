package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.Suggestions;
import dev.dramatis.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tools that a host allows, each as {@code character:tool}, or {@code character:*} for all of a
 * character. A character is its id, or {@code bank:id}. Immutable.
 */
public final class AllowedTools {

  private static final String ALL = "*";

  private final Set<String> entries;
  private final Set<String> characters;

  private AllowedTools(Set<String> entries, Set<String> characters) {
    this.entries = entries;
    this.characters = characters;
  }

  /**
   * Returns the tools with these entries.
   *
   * @throws IllegalArgumentException if an entry does not name a character and a tool
   */
  public static AllowedTools of(Iterable<String> entries) {
    Set<String> all = new HashSet<>();
    Set<String> characters = new HashSet<>();
    for (String entry : entries) {
      int colon = entry.lastIndexOf(':');
      if (colon <= 0 || colon == entry.length() - 1) {
        throw new IllegalArgumentException(
            "\"%s\" names no tool; write the character's id and the tool's name, such as \"quiz-show:answer\", or \"quiz-show:*\" for all of its tools"
                .formatted(entry));
      }
      all.add(entry);
      characters.add(entry.substring(0, colon));
    }
    return new AllowedTools(Set.copyOf(all), Set.copyOf(characters));
  }

  /** Returns true if an entry names a character. */
  public boolean concern(ActiveBank bank, String id) {
    return characters.contains(bank.name() + ":" + id)
        || (!bank.hidesDuplicate(id) && characters.contains(id));
  }

  private boolean allow(ActiveBank bank, String id, String tool) {
    return allow(bank.name() + ":" + id, tool) || (!bank.hidesDuplicate(id) && allow(id, tool));
  }

  private boolean allow(String character, String tool) {
    return entries.contains(character + ":" + tool) || entries.contains(character + ":" + ALL);
  }

  /** Returns the tools of a character that all of these allow. */
  public static List<ToolDefinition> offered(
      ActiveBank bank, String id, List<AllowedTools> allowed) {
    List<ToolDefinition> offered = new ArrayList<>();
    try {
      for (ToolDefinition tool : bank.bank().tools(id)) {
        if (allowed.stream().allMatch(each -> each.allow(bank, id, tool.name()))) {
          offered.add(tool);
        }
      }
    } catch (Throwable e) {
      Failures.failed("reading the tools of the character " + id, e);
    }
    return List.copyOf(offered);
  }

  /** Adds an error to a cast for each entry that names no tool of it. */
  public void check(ActiveCast cast) {
    for (String entry : new TreeSet<>(entries)) {
      int colon = entry.lastIndexOf(':');
      String problem = problem(entry.substring(0, colon), entry.substring(colon + 1), cast);
      if (problem != null) {
        cast.add(LoadError.of(LoadError.Type.UNKNOWN_TOOL, HostBank.NAME, entry, problem));
      }
    }
  }

  /** Returns why an entry names no tool of a cast; null if it does. */
  private static @Nullable String problem(String character, String tool, ActiveCast cast) {
    String unreadable = null;
    for (ActiveBank bank : cast.banks()) {
      try {
        List<ToolDefinition> tools = tools(bank, character);
        if (!tools.isEmpty()) {
          return problem(character, tool, tools);
        }
      } catch (Throwable e) {
        Failures.rethrowIfFatal(e);
        unreadable =
            "the tools of the bank %s cannot be read: %s; build its module again"
                .formatted(bank.name(), Failures.reason(e));
      }
    }
    return unreadable == null ? withoutTools(character, cast) : unreadable;
  }

  private static @Nullable String problem(
      String character, String tool, List<ToolDefinition> tools) {
    List<String> names = new ArrayList<>();
    for (ToolDefinition each : tools) {
      names.add(each.name());
    }
    return tool.equals(ALL) || names.contains(tool)
        ? null
        : "the character \"%s\" has no tool \"%s\"%s; write one of %s"
            .formatted(
                character, tool, didYouMean(Suggestions.of(tool, names)), String.join(", ", names));
  }

  private static String withoutTools(String character, ActiveCast cast) {
    List<String> ids = new ArrayList<>();
    for (ActiveBank bank : cast.banks()) {
      if (has(bank, character)) {
        return "the character \"%s\" has no tools; remove the entry".formatted(character);
      }
      ids.addAll(idsOf(bank));
    }
    return "it allows a tool of \"%s\", which is no character%s; correct the id, or remove the entry"
        .formatted(character, didYouMean(Suggestions.of(character, ids)));
  }

  /** Returns the tools of a character of a bank; empty for another character. */
  private static List<ToolDefinition> tools(ActiveBank bank, String character) {
    String id = idIn(bank, character);
    return id == null ? List.of() : bank.bank().tools(id);
  }

  /** Returns true if a bank lists a character; false also if its ids cannot be read. */
  private static boolean has(ActiveBank bank, String character) {
    String id = idIn(bank, character);
    return id != null && (idsOf(bank).contains(id) || bank.hidesDuplicate(id));
  }

  /** Returns the id that a character would have in a bank; null if it cannot be asked for so. */
  private static @Nullable String idIn(ActiveBank bank, String character) {
    String prefix = bank.name() + ":";
    boolean hasBank = character.startsWith(prefix);
    String id = hasBank ? character.substring(prefix.length()) : character;
    return bank.excluded().contains(id) || (!hasBank && bank.hidden().contains(id)) ? null : id;
  }

  /** Returns the ids; none if they cannot be read, which is reported at their first use. */
  private static List<String> idsOf(ActiveBank bank) {
    try {
      return bank.ids();
    } catch (Throwable e) {
      Failures.rethrowIfFatal(e);
      return List.of();
    }
  }

  private static String didYouMean(List<String> near) {
    return near.isEmpty() ? "" : " (did you mean \"%s\"?)".formatted(near.get(0));
  }
}

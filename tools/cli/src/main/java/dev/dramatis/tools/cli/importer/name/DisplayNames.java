package dev.dramatis.tools.cli.importer.name;

import dev.dramatis.character.CharacterRules;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives every character a display name that no other one of the import has. */
public final class DisplayNames {

  private final FreeNames names;

  /**
   * @param said every name that the list says, which no other entry is given
   */
  public DisplayNames(Set<String> said) {
    this.names = new FreeNames(" ", UnaryOperator.identity(), said);
  }

  /** The name, or the name with a number after it where another character has it. */
  public String of(String name) {
    return names.of(name);
  }

  /**
   * The name without what nothing shows, which no character's name may have: control and format
   * characters, and spaces at its ends.
   */
  public static String shown(String name) {
    String shown = name;
    for (int hidden = CharacterRules.hiddenIn(shown);
        hidden >= 0;
        hidden = CharacterRules.hiddenIn(shown)) {
      shown = shown.replace(Character.toString(hidden), Character.isWhitespace(hidden) ? " " : "");
    }
    return shown.strip();
  }

  /** A name for an entry without one: its voice's file, as unmute calls it in its logs. */
  public static String fromPath(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = shown((dot > 0 ? file.substring(0, dot) : file).replaceAll("[_\\s]+", " "));
    return CharacterRules.showsSomething(stem) ? stem : "Unnamed";
  }
}

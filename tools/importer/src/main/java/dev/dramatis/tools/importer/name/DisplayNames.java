package dev.dramatis.tools.importer.name;

import java.util.HashSet;
import java.util.Set;

/** Gives every character a display name that no other one of the import has. */
public final class DisplayNames {

  private final Set<String> taken = new HashSet<>();
  private final Set<String> said;

  /**
   * @param said every name that the list says, which no other entry is given
   */
  public DisplayNames(Set<String> said) {
    this.said = Set.copyOf(said);
  }

  /** The name, or the name with a number after it where another character has it. */
  public String of(String name) {
    if (taken.add(name)) {
      return name;
    }
    int number = 2;
    while (said.contains(name + " " + number) || !taken.add(name + " " + number)) {
      number++;
    }
    return name + " " + number;
  }

  /** A name for an entry without one: its voice's file, as unmute calls it in its logs. */
  public static String fromPath(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[_\\s]+", " ").strip();
    return stem.isEmpty() ? "Unnamed" : stem;
  }
}

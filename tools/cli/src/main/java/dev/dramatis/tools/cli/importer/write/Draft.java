package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.importer.kind.UnmappedKey;
import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry on its way to a class.
 *
 * @param name the display name, which no other character of the import has
 * @param className the simple name of its class
 * @param id only where the class name does not tell it
 * @param order the place in listings, or 0 where ids tell it
 * @param tags from keys that the user mapped to them
 * @param comment the entry's, or one from a key that the user mapped to it
 * @param needs what generated kinds hold
 */
public record Draft(
    LocatedEntry located,
    String name,
    String className,
    @Nullable String id,
    int order,
    List<String> tags,
    @Nullable String comment,
    List<UnmappedKey> needs) {

  public Draft {
    tags = List.copyOf(tags);
    needs = List.copyOf(needs);
  }

  /** Returns a draft that has no names yet. */
  public static Draft of(
      LocatedEntry located, List<String> tags, @Nullable String comment, List<UnmappedKey> needs) {
    return new Draft(located, "", "", null, 0, tags, comment, needs);
  }

  /** Returns the same character with its names. */
  public Draft named(String newName, String newClassName, @Nullable String newId) {
    return new Draft(located, newName, newClassName, newId, order, tags, comment, needs);
  }

  /** Returns the path of its voice. */
  public String voicePath() {
    return located.entry().source().path();
  }

  /** Returns the same character at another place in listings. */
  public Draft at(int place) {
    return new Draft(located, name, className, id, place, tags, comment, needs);
  }
}

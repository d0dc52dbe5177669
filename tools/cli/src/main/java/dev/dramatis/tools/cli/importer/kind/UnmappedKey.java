package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of an entry that no built-in kind holds.
 *
 * @param key the kind's name on the wire, or the path of a trait's key
 * @param value what is to be held; a map where it is no trait
 * @param why the built-in kind does not hold it
 */
public record UnmappedKey(
    LocatedEntry entry, Role role, String key, @Nullable Object value, String why) {

  /** Needs of one id are met by one kind. */
  String id() {
    return role + " " + key;
  }

  /** The path of the value in its entry. */
  String path() {
    return switch (role) {
      case INSTRUCTIONS, BLANK_TEXT -> "instructions/type";
      case VOICE -> "source/source_type";
      case TRAIT, PART -> key;
    };
  }

  /** The value of what is a mapping. */
  Map<?, ?> map() {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}

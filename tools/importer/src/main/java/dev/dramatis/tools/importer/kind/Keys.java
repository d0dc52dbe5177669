package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.name.KeySpelling;
import dev.dramatis.tools.importer.text.Statement;
import dev.dramatis.tools.importer.text.Value;
import java.util.List;

/** The constants by which the export finds keys that a record's names do not tell. */
final class Keys {

  private Keys() {}

  /** Whether the trait's key is not the snake_case of its record. */
  static boolean needsKey(Kind kind) {
    return kind.role() == Role.TRAIT
        && !KeySpelling.snakeCase(kind.recordName()).equals(kind.key());
  }

  /** The components of a trait whose keys are not their snake_case; other kinds say their keys. */
  static List<Kind.Member> unusual(Kind kind) {
    return kind.isSingle() || kind.role() != Role.TRAIT
        ? List.of()
        : kind.members().stream()
            .filter(member -> !KeySpelling.snakeCase(member.name()).equals(member.key()))
            .toList();
  }

  static String keyConstant(Kind kind) {
    return """

          /** The key that this is in a voices.yaml. */
          public static final String KEY = %s;
        """
        .formatted(Value.text(kind.key()).inline());
  }

  static String keysConstant(List<Kind.Member> unusual) {
    List<String> entries = unusual.stream().map(Keys::entry).toList();
    return """

          /** The keys of a voices.yaml that are spelled otherwise than their components. */
          public static final Map<String, String> KEYS =
        """
        + Statement.call(6, "Map.ofEntries(", entries, ");");
  }

  private static String entry(Kind.Member member) {
    return "Map.entry(%s, %s)"
        .formatted(Value.text(member.name()).inline(), Value.text(member.key()).inline());
  }
}

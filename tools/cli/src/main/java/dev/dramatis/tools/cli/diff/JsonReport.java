package dev.dramatis.tools.cli.diff;

import dev.dramatis.tools.cli.export.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison for other programs, with every text whole. */
final class JsonReport {

  private JsonReport() {}

  static String of(CastDiff diff) {
    Map<String, @Nullable Object> report = new LinkedHashMap<>();
    report.put("risky", diff.risks());
    report.put("unchanged", diff.unchanged());
    report.put("added", diff.added().stream().map(JsonReport::character).toList());
    report.put("removed", diff.removed().stream().map(JsonReport::character).toList());
    report.put("changed", diff.changed().stream().map(JsonReport::changed).toList());
    report.put("unread", diff.unread().stream().map(JsonReport::unread).toList());
    return JsonText.of(report);
  }

  private static Map<String, @Nullable Object> character(Portrait portrait) {
    Map<String, @Nullable Object> character = new LinkedHashMap<>();
    character.put("id", portrait.id());
    character.put("name", portrait.name());
    character.put("fingerprint", portrait.definition().fingerprint());
    return character;
  }

  private static Map<String, @Nullable Object> changed(ChangedCharacter changed) {
    Map<String, @Nullable Object> character = character(changed.after());
    character.put("oldId", changed.before().id());
    character.put("changes", changed.changes().stream().map(JsonReport::change).toList());
    return character;
  }

  private static Map<String, @Nullable Object> change(Change change) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("aspect", change.aspect().toString());
    entry.put("subject", change.subject());
    entry.put("risky", change.isRisky());
    entry.put("old", change.before());
    entry.put("new", change.after());
    return entry;
  }

  private static Map<String, @Nullable Object> unread(Unread unread) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("id", unread.id());
    entry.put("cast", unread.where());
    entry.put("reason", unread.reason());
    entry.put("risky", unread.isRisky());
    return entry;
  }
}

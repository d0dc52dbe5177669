package dev.dramatis.tools.importer.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The text of {@code GET /v1/voices}, indented for people. */
final class JsonText {

  private JsonText() {}

  static String of(List<Map<String, @Nullable Object>> voices) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(voices) + "\n";
  }
}

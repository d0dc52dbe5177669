package dev.dramatis.tools.cli.export;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Maps, lists and plain values as JSON, indented for people. */
public final class JsonText {

  private JsonText() {}

  /** Returns the text, which ends with a line break. */
  public static String of(Object value) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(value) + "\n";
  }

  /** Returns a JSON text with the same layout. */
  public static String indented(String json) {
    return of(JsonMapper.shared().readTree(json));
  }

  /** Returns a value in one line. */
  public static String compact(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}

package dev.dramatis.tools.cli.roundtrip;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads voices as data, without the importer. */
final class Yaml {

  private Yaml() {}

  @SuppressWarnings("unchecked")
  static List<Map<String, @Nullable Object>> read(String text) {
    return (List<Map<String, @Nullable Object>>)
        requireNonNull(new Load(settings()).loadFromString(text));
  }

  private static LoadSettings settings() {
    return LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
  }

  /** Where each entry starts: its line in millions, and its column. */
  static List<Long> starts(String text) {
    Node root = new Compose(settings()).composeString(text).orElseThrow();
    List<Long> starts = new ArrayList<>();
    for (Node entry : ((SequenceNode) root).getValue()) {
      Mark mark = entry.getStartMark().orElseThrow();
      starts.add(at(mark.getLine() + 1, mark.getColumn() + 1));
    }
    return starts;
  }

  static long at(int line, int column) {
    return line * 1_000_000L + column;
  }
}

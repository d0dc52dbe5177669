package dev.dramatis.tools.cli.export;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The text of {@code voices.yaml}, laid out as unmute's own save does: a text is one line. */
final class YamlText {

  /**
   * Snakeyaml-engine leaves them as they are between double quotes, where alone {@link TextStyle}
   * has them; ruamel.yaml, with which unmute reads, refuses the first and takes the others for the
   * end of a line.
   */
  private static final Pattern UNSAFE = Pattern.compile("[\\x{7F}\\x{2028}\\x{2029}]");

  private YamlText() {}

  static String of(List<Map<String, @Nullable Object>> voices) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setDereferenceAliases(true)
            .setSchema(new CoreSchema())
            .build();
    String yaml = new Dump(settings, new Texts(settings)).dumpToString(voices);
    return UNSAFE
        .matcher(yaml)
        .replaceAll(found -> "\\\\u%04X".formatted((int) yaml.charAt(found.start())));
  }

  private static final class Texts extends StandardRepresenter {
    Texts(DumpSettings settings) {
      super(settings);
      TextStyle style = new TextStyle(settings);
      representers.put(
          String.class, text -> representScalar(Tag.STR, (String) text, style.of((String) text)));
    }
  }
}

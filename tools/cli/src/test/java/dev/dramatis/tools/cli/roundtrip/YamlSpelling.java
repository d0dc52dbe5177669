package dev.dramatis.tools.cli.roundtrip;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Spells data as YAML in one of the many ways that people do. */
final class YamlSpelling {

  private static final ScalarStyle[] QUOTED = {
    ScalarStyle.PLAIN, ScalarStyle.SINGLE_QUOTED, ScalarStyle.DOUBLE_QUOTED
  };

  private YamlSpelling() {}

  /** Snakeyaml-engine does not write every text that it is asked to fold; then none is folded. */
  static String of(List<Map<String, @Nullable Object>> voices, Chance chance) {
    String anyhow = of(voices, chance, ScalarStyle.values());
    try {
      Yaml.read(anyhow);
      return anyhow;
    } catch (YamlEngineException e) {
      return of(voices, chance, QUOTED);
    }
  }

  private static String of(
      List<Map<String, @Nullable Object>> voices, Chance chance, ScalarStyle... styles) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(chance.pick(FlowStyle.BLOCK, FlowStyle.AUTO, FlowStyle.FLOW))
            .setIndent(chance.pick(2, 4))
            .setWidth(chance.pick(40, 80, 10_000))
            .setUseUnicodeEncoding(!chance.oneIn(5))
            .setDereferenceAliases(true)
            .setMaxSimpleKeyLength(1000)
            .setSchema(new CoreSchema())
            .build();
    return new Dump(settings, new OneOf(styles, settings, chance)).dumpToString(voices);
  }

  private static final class OneOf extends StandardRepresenter {
    OneOf(ScalarStyle[] styles, DumpSettings settings, Chance chance) {
      super(settings);
      representers.put(
          String.class, text -> representScalar(Tag.STR, (String) text, chance.pick(styles)));
    }
  }
}

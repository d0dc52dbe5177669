package dev.dramatis.tools.cli.export;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * How a text is written, which is how unmute's own save writes it (kyutai-labs/unmute, {@code
 * unmute/tts/voices.py}, with ruamel.yaml): bare where it can be, else in quotes, and in double
 * ones with escapes where it has lines or an apostrophe. Words that any reader in use takes for
 * something else than a text are quoted too.
 */
final class TextStyle {

  private static final Pattern ESCAPED = Pattern.compile("[\\p{Cc}\\x{85}\\x{2028}\\x{2029}]");

  /** Booleans, numbers, times and the like of YAML 1.1, which PyYAML reads, and of ruamel.yaml. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i)yes|no|on|off|=|<<|[-+]?\\.(inf|nan)|[-+]?0x[0-9a-f_]+"
              + "|[-+]?[0-9.][-+0-9.:_eobTZ\\s]*");

  private final Dump plainly;

  TextStyle(DumpSettings settings) {
    plainly = new Dump(settings);
  }

  ScalarStyle of(String text) {
    if (ESCAPED.matcher(text).find()) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    if (NO_TEXT.matcher(text).matches()) {
      return ScalarStyle.SINGLE_QUOTED;
    }
    boolean isQuotedAnyway = text.contains("'") && plainly.dumpToString(text).startsWith("'");
    return isQuotedAnyway ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
  }
}

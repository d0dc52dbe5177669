package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.tools.cli.harness.ImportedCast;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts come through javac as they are, whatever they hold. */
@Tag("slow")
final class TextsTest {

  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"\"",
          "\\",
          "\\u0041",
          "\\n",
          "$",
          "{ x }",
          "%s",
          "\n",
          "\r\n",
          "\r",
          " ",
          "  ",
          "\t",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u000B",
          "\f",
          "\u00A0",
          "\u2003",
          "\u0000",
          "\u0007",
          "\u001A",
          "\uFEFF",
          "\u200D",
          "\u202E",
          "é",
          "東",
          "\uD835\uDD0A",
          "a",
          "word ",
          "a long run of words that goes on and on until the line is full and one more ",
          "*/",
          "'");

  @TempDir private Path folder;

  @Test
  void everyPairOfPieces_isKept() {
    List<String> texts = new ArrayList<>();
    for (String one : PIECES) {
      for (String two : PIECES) {
        texts.add(texts.size() % 2 == 0 ? "x" + one + two : one + two + "x");
      }
    }
    assertKept(texts);
  }

  @Test
  void randomTexts_areKept() {
    Random random = new Random(20261122);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
      for (int length = random.nextInt(25); length >= 0; length--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts.add(text.isEmpty() || text.toString().isBlank() ? "x" : text.toString());
    }
    assertKept(texts);
  }

  private void assertKept(List<String> texts) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      yaml.append(
          "- {name: N%d, comment: %s, instructions: {type: constant, text: %s}, source: {source_type: file, path_on_server: %d.wav}}\n"
              .formatted(i, quoted(texts.get(i)), quoted(texts.get(i)), i));
    }

    List<CharacterDefinition> all = ImportedCast.of(yaml.toString()).load(folder).definitions();

    assertThat(all).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(((ConstantInstructions) all.get(i).instructions().orElseThrow()).text())
          .isEqualTo(texts.get(i));
      assertThat(all.get(i).comment()).contains(texts.get(i));
    }
  }

  /** As JSON, which is YAML. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .mapToObj(
            c ->
                c >= ' ' && c < 127 && c != '"' && c != '\\'
                    ? "" + (char) c
                    : "\\u%04x".formatted(c))
        .forEach(quoted::append);
    return quoted.append('"').toString();
  }
}

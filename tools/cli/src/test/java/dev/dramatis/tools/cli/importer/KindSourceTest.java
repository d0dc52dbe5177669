package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.harness.ImportedCast;
import dev.dramatis.tools.cli.importer.write.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java of generated kinds: what an author would have written, and no more. */
final class KindSourceTest {

  @TempDir private Path folder;

  private static ImportedCast instructions(String keys) {
    return ImportedCast.of(
        "- {name: Anna, instructions: {%s}, source: {source_type: file, path_on_server: a.wav}}"
            .formatted(keys));
  }

  @Test
  void kindWithoutKeys_needsNoBuilderAndNoMap() {
    ImportedCast cast = instructions("type: openrag");

    assertThat(cast.source("OpenragPrompt")).endsWith("public @interface OpenragPrompt {}\n");
    assertThat(cast.source("OpenragInstructions"))
        .endsWith(
            """
            public record OpenragInstructions() implements Instructions {

              @Override
              public String kind() {
                return "openrag";
              }

              @Override
              public Map<String, Object> wireFields() {
                return Map.of();
              }

              @Override
              public String persona(PromptContext context) {
                return "Your part in this conversation is called: openrag.";
              }
            }
            """)
        .doesNotContain("StringBuilder", "LinkedHashMap");
  }

  @Test
  void keysThatEveryEntryHas_areASum() {
    assertThat(instructions("type: poet, prompt: You rhyme., mood: sad").source("PoetInstructions"))
        .contains("    return prompt + \"\\nMood: \" + mood;\n")
        .doesNotContain("StringBuilder");
    assertThat(instructions("type: escape_room, rooms: 3").source("EscapeRoomInstructions"))
        .contains(
            "    return Map.of(\"rooms\", rooms);\n",
            """
                return "Your part in this conversation is called: escape room.\\nRooms: " + rooms;
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: a_kind_with_a_name_that_goes_on_and_on_for_a_team",
        "type: t, persona: x, form: y, prompt: z, context: 1, a_key_that_is_named_after_its_team: 1",
        "type: t, a_list_of_the_texts_that_a_team_has_for_it: [a], other_list_of_the_texts_of_it: []",
        "type: t, a_mapping_of_what_a_team_has_for_its_own: {a_part_of_it: [{inner-part_of_it: 1}]}",
        "type: t, a: null, b_that_is_much_longer_than_its_sibling_in_the_list: null",
      })
  void longNames_breakLines(String keys) {
    ImportedCast cast = instructions(keys);

    for (SourceFile file : cast.plan().files()) {
      assertThat(file.text().lines()).allMatch(line -> line.length() <= 100);
      assertThat(file.text()).doesNotContain("{\n}");
    }
    assertThat(cast.load(folder).definitions()).hasSize(1);
  }
}

package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.harness.ImportedCast;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds and keys that forks have and unmute has not. */
final class ForkKindsTest {

  private static final String SOURCE = "  source: {source_type: file, path_on_server: a.wav}\n";

  @TempDir private Path folder;

  @Test
  void unknownKind_rendersAPromptOfItsParameters() {
    CharacterRegistry registry =
        ImportedCast.of(
                "- name: Anna\n"
                    + "  instructions: {type: escape_room, room_count: 3, theme: cellar, clues: [a, b],"
                    + " first: {door: red}}\n"
                    + SOURCE)
            .load(folder);

    assertThat(registry.open("anna", SessionOptions.reproducible()).systemPrompt())
        .contains(
            """
            Your part in this conversation is called: escape room.
            Room count: 3
            Theme: cellar
            Clues: a, b
            First: EscapeRoomFirst[door=red]
            """
                .strip());
    assertThat(registry.find("anna").orElseThrow().kind()).isEqualTo("escape_room");
  }

  @Test
  void unknownKindWithAText_saysTheText() {
    CharacterRegistry registry =
        ImportedCast.of(
                "- name: Anna\n  instructions: {type: poet, prompt: You rhyme., mood: sad}\n"
                    + SOURCE)
            .load(folder);

    assertThat(registry.open("anna", SessionOptions.reproducible()).systemPrompt())
        .contains("You rhyme.\nMood: sad")
        .doesNotContain("Prompt: ");
  }

  @Test
  void unknownKindWithAText_needsNoWarning() {
    assertThat(
            ImportedCast.of(
                    "- name: Anna\n  instructions: {type: poet, prompt: You rhyme.}\n" + SOURCE)
                .diagnostics())
        .containsExactly(
            "2:24: note: poet: unmute has no such kind; it becomes the kind @PoetPrompt with the"
                + " record PoetInstructions, for you to finish");
  }

  @Test
  void unknownKind_isListedAndMarkedToBeFinished() {
    ImportedCast cast =
        ImportedCast.of(
            "- name: Anna\n  instructions:\n    type: escape_room\n    rooms: 3\n" + SOURCE);

    assertThat(cast.diagnostics())
        .containsExactly(
            "3:11: warning: escape_room: unmute has no such kind; it becomes the kind"
                + " @EscapeRoomPrompt with the record EscapeRoomInstructions. No key of it is a"
                + " prompt, so the LLM only learns \"Your part in this conversation is called: escape"
                + " room.\" and the values; write the prompt in the record before a host goes live");
    assertThat(cast.source("EscapeRoomInstructions"))
        .contains("Write one before a host goes live.");
    assertThat(cast.plan().isComplete()).isTrue();
  }

  @Test
  void unknownKeys_areTraits() {
    CharacterDefinition anna =
        ImportedCast.of(
                "- name: Anna\n"
                    + "  category: games\n"
                    + "  max_tokens: 200\n"
                    + "  timing: {first-delay: 0.5, class: true}\n"
                    + "  labels: []\n"
                    + SOURCE)
            .loadOne(folder);

    assertThat(anna.traits().stream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "Category[value=games]",
            "MaxTokens[value=200]",
            "Timing[firstDelay=0.5, theClass=true]",
            "Labels[value=[]]");
  }

  @Test
  void keysOfSeveralEntries_shareATrait() {
    List<CharacterDefinition> all =
        ImportedCast.of(
                """
                - {name: Anna, size: 1, source: {source_type: file, path_on_server: a.wav}}
                - {name: Bert, size: 5000000000, source: {source_type: file, path_on_server: b.wav}}
                - {name: Carl, size: null, source: {source_type: file, path_on_server: c.wav}}
                - {name: Dora, source: {source_type: file, path_on_server: d.wav}}
                """)
            .load(folder)
            .definitions();

    assertThat(all.stream().map(each -> each.traits().toString()))
        .containsExactly("[Size[value=1]]", "[Size[value=5000000000]]", "[Size[value=null]]", "[]");
  }

  @Test
  void keyOfAnotherShape_refusesItsEntryOnly() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - {name: Anna, size: 1, source: {source_type: file, path_on_server: a.wav}}
            - {name: Bert, size: big, source: {source_type: file, path_on_server: b.wav}}
            - {name: Carl, size: [[1]], source: {source_type: file, path_on_server: c.wav}}
            """);

    assertThat(cast.diagnostics())
        .contains(
            "2:22: error: size is a text where another entry has a number, which no annotation can"
                + " hold; write it like the others, or leave it out with --map size=drop",
            "3:22: error: size is a list inside a list, which no annotation can hold; write it like"
                + " the others, or leave it out with --map size=drop");
    assertThat(cast.classes()).contains("Anna").doesNotContain("Bert", "Carl");
  }

  @Test
  void keysThatUnmuteDrops_areTraitsAndSaid() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - name: Anna
              instructions: {type: constant, text: Hello., temperature: 0.5}
              source: {source_type: file, path_on_server: a.wav, recorded: 2021}
            """);

    assertThat(cast.diagnostics())
        .anyMatch(text -> text.startsWith("2:61: note: instructions/temperature: unmute drops it"))
        .anyMatch(text -> text.startsWith("3:64: note: source/recorded: unmute drops it"));
    assertThat(cast.loadOne(folder).traits().toString())
        .isEqualTo("[InstructionsTemperature[value=0.5], SourceRecorded[value=2021]]");
  }

  @Test
  void mappedKeys_areTagsCommentOrNothing() {
    ImportedCast cast =
        ImportedCast.of(
            "- {name: Anna, category: games, labels: [a, b], note: hi, x: 1, source: {source_type:"
                + " file, path_on_server: a.wav}}",
            new ImportOptions(
                "cast",
                Map.of(
                    "category", MappingTarget.TAGS,
                    "labels", MappingTarget.TAGS,
                    "note", MappingTarget.COMMENT,
                    "x", MappingTarget.DROP),
                false,
                List.of()));

    CharacterDefinition anna = cast.loadOne(folder);
    assertThat(anna.tags()).containsExactly("games", "a", "b");
    assertThat(anna.comment()).contains("hi");
    assertThat(anna.traits()).isEmpty();
    assertThat(cast.diagnostics()).contains("1:62: loss: x is left out, as --map says");
    assertThat(cast.plan().isComplete()).isFalse();
  }

  @Test
  void mappingOfAKeyThatNoEntryHas_isANote() {
    ImportedCast cast =
        ImportedCast.of(
            "- {name: Anna, category: games, instructions: {type: news}, source: {source_type: file,"
                + " path_on_server: a.wav}}",
            new ImportOptions(
                "cast",
                Map.of("categroy", MappingTarget.TAGS, "name", MappingTarget.DROP),
                false,
                List.of()));

    assertThat(cast.diagnostics())
        .contains(
            "note: no entry has the key categroy, or unmute knows it, so --map does nothing with it",
            "note: no entry has the key name, or unmute knows it, so --map does nothing with it");
  }

  @Test
  void unknownSource_isAKindOfVoice() {
    CharacterDefinition anna =
        ImportedCast.of(
                "- {name: Anna, source: {source_type: elevenlabs, path_on_server: a.wav, model-id: x}}")
            .loadOne(folder);

    assertThat(anna.voice().kind()).isEqualTo("elevenlabs");
    assertThat(anna.voice().voice()).isEqualTo("a.wav");
    assertThat(anna.voice().toString())
        .isEqualTo("ElevenlabsVoiceSource[pathOnServer=a.wav, modelId=x]");
  }

  @Test
  void whatUnmuteTakesAndBuiltInKindsDoNot_isKept() {
    List<CharacterDefinition> all =
        ImportedCast.of(
                """
                - {name: Anna, instructions: {type: constant, text: ''}, source: {source_type: freesound, path_on_server: a.wav, url: nowhere}}
                - {name: Bert, instructions: {type: constant}, source: {source_type: file, path_on_server: b.wav, description_link: x}}
                - {name: Carl, source: {source_type: file, path_on_server: c.wav}}
                """)
            .load(folder)
            .definitions();

    assertThat(all.get(0).kind()).isEqualTo("constant");
    assertThat(all.get(0).instructions().toString())
        .isEqualTo("Optional[BlankConstantInstructions[text=]]");
    assertThat(all.get(0).voice().toString())
        .isEqualTo(
            "UncheckedFreesoundVoiceSource[pathOnServer=a.wav, url=nowhere, startTime=null,"
                + " soundInstance=null]");
    assertThat(all.get(1).instructions().toString())
        .isEqualTo("Optional[BlankConstantInstructions[text=null]]");
    assertThat(all.get(1).voice().kind()).isEqualTo("file");
    assertThat(all.get(2).instructions()).isEmpty();
  }
}

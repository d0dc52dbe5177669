package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.testing.inn.CharacterIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {

  private static final String PORTER =
      """
      ==== default ====
      You are the porter of an old inn.
      You carry bags, and you know every corner of the town.
      """;

  @TempDir private Path parent;
  private Path folder = Path.of("");
  private Path porter = Path.of("");

  @BeforeEach
  void setUp() {
    folder = parent.resolve("prompts");
    porter = folder.resolve("porter.txt");
  }

  @Test
  void missingFile_isWritten_andItsTestFailsOnce() throws IOException {
    Outcome first = run(RunMode.LOCAL);

    assertThat(first.failures()).containsOnlyKeys("innkeeper", "porter", "waiter");
    assertThat(first.message("porter"))
        .startsWith("porter: ")
        .endsWith(
            "porter.txt was missing, and is written now. Look at it and commit it; the next run passes.");
    assertThat(porter).hasContent(PORTER);
    assertThat(run(RunMode.LOCAL)).isEqualTo(new Outcome(4, Map.of()));
  }

  @Test
  void missingFile_inCi_failsAndIsNotWritten() {
    Outcome outcome = run(RunMode.CHECK);

    assertThat(outcome.message("porter")).contains("is missing.", "-Ddramatis.prompts=update");
    assertThat(folder).doesNotExist();
  }

  @Test
  void update_writesAllFiles_andPasses() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(porter, "==== default ====\nYou are new.\n");

    assertThat(run(RunMode.UPDATE).failures()).isEmpty();
    assertThat(porter).hasContent(PORTER);
    assertThat(run(RunMode.CHECK).failures()).isEmpty();
  }

  @Test
  void changedPrompt_fails_withADiffAndBothTexts() throws IOException {
    run(RunMode.UPDATE);
    Files.writeString(porter, PORTER.replace("bags", "boots"));

    Outcome outcome = run(RunMode.LOCAL);

    assertThat(outcome.failures()).containsOnlyKeys("porter");
    assertThat(outcome.message("porter"))
        .startsWith("porter: the prompts are no longer those of ")
        .contains(
            """
            -You carry boots, and you know every corner of the town.
            +You carry bags, and you know every corner of the town.
            """)
        .endsWith(
            "If it is right, run the tests with -Ddramatis.prompts=update and commit the file.");
    assertThat(outcome.failure("porter").getExpected().getStringRepresentation()).contains("boots");
    assertThat(outcome.failure("porter").getActual().getStringRepresentation()).isEqualTo(PORTER);
  }

  @Test
  void orphanedFile_fails_andIsDeletedByAnUpdate() throws IOException {
    run(RunMode.UPDATE);
    Path orphan = Files.writeString(folder.resolve("gus.txt"), "==== default ====\nYou are Gus.\n");

    assertThat(run(RunMode.CHECK).message("orphaned-files")).contains("gus.txt");
    assertThat(run(RunMode.LOCAL).failures()).containsOnlyKeys("orphaned-files");
    assertThat(orphan).exists();
    assertThat(run(RunMode.UPDATE).failures()).isEmpty();
    assertThat(orphan).doesNotExist();
  }

  @Test
  void filesOfOthers_areNoOrphans() throws IOException {
    run(RunMode.UPDATE);
    Path notes = Files.writeString(folder.resolve("notes.txt"), "To do: a cook.");
    Path page = Files.writeString(folder.resolve("README.md"), "==== default ====\n");
    Path inner = Files.createDirectory(folder.resolve("guests.txt"));

    assertThat(run(RunMode.CHECK).failures()).isEmpty();
    assertThat(run(RunMode.UPDATE).failures()).isEmpty();
    assertThat(Stream.of(notes, page, inner)).allMatch(Files::exists);
  }

  @Test
  void fileOfACharacterThatCannotBeLoaded_isNoOrphan() throws IOException {
    run(RunMode.UPDATE);
    GoldenPrompts withoutWaiter =
        GoldenPrompts.of(CharacterRegistry.builder().banks(new CharacterIndex()))
            .withoutSecondJvm()
            .in(Files.move(folder, parent.resolve("moved")));

    Outcome outcome = Outcome.of(withoutWaiter.tests(RunMode.UPDATE));

    assertThat(outcome.failures()).containsOnlyKeys("errors-of-the-cast");
    assertThat(outcome.message("errors-of-the-cast"))
        .contains("waiter in bank", "the host gives no dev.dramatis.testing.inn.Order");
    assertThat(parent.resolve("moved/waiter.txt")).exists();
  }

  @Test
  void carriageReturns_areNoDifference() throws IOException {
    run(RunMode.UPDATE);
    String windows = PORTER.replace("\n", "\r\n");
    Files.writeString(porter, windows);

    assertThat(run(RunMode.CHECK).failures()).isEmpty();
    assertThat(run(RunMode.UPDATE).failures()).isEmpty();
    assertThat(Files.readString(porter)).isEqualTo(windows);
  }

  @Test
  void fileInAnotherEncoding_fails_andIsWrittenByAnUpdate() throws IOException {
    run(RunMode.UPDATE);
    Files.write(
        porter, "==== default ====\nDu trägst Koffer.\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run(RunMode.LOCAL).message("porter")).contains("porter.txt is not UTF-8; save it");
    assertThat(run(RunMode.UPDATE).failures()).isEmpty();
    assertThat(porter).hasContent(PORTER);
  }

  @Test
  void folderInTheFilesPlace_fails() throws IOException {
    Files.createDirectories(porter);

    for (RunMode mode : RunMode.values()) {
      assertThat(run(mode).message("porter")).contains("porter.txt is a folder; remove it");
    }
  }

  @Test
  void linkInTheFilesPlace_fails_andItsTargetIsNotWritten() throws IOException {
    Files.createDirectory(folder);
    Path target = Files.writeString(parent.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(porter, target);

    for (RunMode mode : RunMode.values()) {
      assertThat(run(mode).message("porter")).contains("porter.txt is a link; remove it");
    }
    assertThat(target).hasContent("mine");
  }

  @Test
  void brokenLinkInTheFilesPlace_fails() throws IOException {
    Files.createDirectory(folder);
    Files.createSymbolicLink(porter, parent.resolve("nowhere"));

    assertThat(run(RunMode.UPDATE).message("porter")).contains("porter.txt is a link; remove it");
  }

  @Test
  void readOnlyFile_failsInAnUpdate() throws IOException {
    run(RunMode.UPDATE);
    Files.writeString(porter, "==== default ====\nYou are new.\n");
    assumeFalse(!porter.toFile().setReadOnly() || Files.isWritable(porter), "root writes it");

    assertThat(run(RunMode.UPDATE).message("porter"))
        .contains("porter.txt cannot be written", "make the file and its folder writable");
  }

  @Test
  void folderThatCannotBeMade_fails() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));

    assertThat(Outcome.of(Inn.golden().in(file.resolve("prompts")).tests(RunMode.LOCAL)).failures())
        .hasSize(3)
        .allSatisfy(
            (id, failure) ->
                assertThat(failure).hasMessageContaining("make the file and its folder writable"));
  }

  @Test
  void fileInTheFoldersPlace_isAMistake() throws IOException {
    Files.createFile(folder);

    assertThat(Outcome.of(Inn.golden().in(folder).tests()).failures())
        .hasEntrySatisfying(
            "golden-prompts",
            failure -> assertThat(failure).hasMessageContaining("which is no folder; remove it"));
  }

  @Test
  void relativeFolder_isInTheModule_orAMistake() {
    assertThat(
            Outcome.of(Inn.golden().in(Path.of("sources/prompts")).tests())
                .message("golden-prompts"))
        .contains("has no folder sources; run the tests in the folder of their module");
    assertThat(Path.of("sources")).doesNotExist();
  }

  @Test
  void folderOfAnotherCast_isAMistake() {
    run(RunMode.UPDATE);
    GoldenPrompts other = Inn.golden("gus", context -> "You are Gus.").in(folder);

    assertThat(Outcome.of(other.tests()).message("golden-prompts"))
        .contains("is the folder of two casts, one with innkeeper and 2 more and one with gus");
    assertThat(folder.resolve("gus.txt")).doesNotExist();
  }

  @Test
  void halfOfASurrogatePair_fails() {
    GoldenPrompts prompts = Inn.golden("gus", context -> "You are \ud83d.").in(folder);

    assertThat(Outcome.of(prompts.tests(RunMode.UPDATE)).message("gus"))
        .contains("has half of a surrogate pair");
  }

  @Test
  void textOfAFile_hasEverySituation() {
    Outcome outcome =
        Outcome.of(
            Inn.golden(
                    "gus", context -> "You are Gus.\r\nIt is " + context.now().getYear() + ".\n\n")
                .situation(
                    "later",
                    Inn.withOrder().toBuilder()
                        .time(ZonedDateTime.parse("2027-01-01T00:00Z"))
                        .build())
                .in(folder)
                .tests(RunMode.UPDATE));

    assertThat(outcome.failures()).isEmpty();
    assertThat(folder.resolve("gus.txt"))
        .hasContent(
            """
            ==== default ====
            You are Gus.
            It is 2026.

            ==== later ====
            You are Gus.
            It is 2027.
            """);
  }

  private Outcome run(RunMode mode) {
    return Outcome.of(Inn.golden().in(folder).tests(mode));
  }
}

package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.importer.write.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written outside the folder, nothing by halves, and nothing through a link. */
final class PlanWriterTest {

  private static final SourceFile ANNA = new SourceFile("p/Anna.java", "final class Anna {}\n");

  @TempDir private Path temp;
  private Path out;
  private Path outside;

  @BeforeEach
  void makeFolders() throws IOException {
    out = Files.createDirectory(temp.resolve("out"));
    Files.createDirectory(out.resolve("p"));
    outside = Files.createDirectory(temp.resolve("outside"));
  }

  private FileOutcome write(boolean overwrites, SourceFile file) throws IOException {
    FileOutcome preview = new PlanWriter(out, overwrites).preview(List.of(file)).get(0);
    FileOutcome written = new PlanWriter(out, overwrites).write(List.of(file)).get(0);
    assertThat(preview.kind()).isEqualTo(written.kind());
    try (Stream<Path> all = Files.walk(temp)) {
      assertThat(all.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
    return written;
  }

  private void assertFailed(FileOutcome outcome, String reason) throws IOException {
    assertThat(outcome.kind()).isEqualTo(FileOutcome.Kind.FAILED);
    assertThat(outcome.reason()).contains(reason);
    try (Stream<Path> files = Files.list(outside)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void danglingLink_isNotFollowed(boolean overwrites) throws IOException {
    Files.createSymbolicLink(out.resolve("p/Anna.java"), outside.resolve("Escaped.java"));

    assertFailed(write(overwrites, ANNA), "a link stands there; remove it, or write elsewhere");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void linkToAFile_isNotFollowed(boolean overwrites) throws IOException {
    Path mine = Files.writeString(temp.resolve("mine"), "mine");
    Files.createSymbolicLink(out.resolve("p/Anna.java"), mine);

    assertFailed(write(overwrites, ANNA), "a link stands there");
    assertThat(mine).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({"p, p/Anna.java", "q, q/r/Anna.java", "p/q, p/q/r/s/Anna.java"})
  void linkedDirectory_isNotLeft(String link, String path) throws IOException {
    Files.deleteIfExists(out.resolve(link));
    Files.createSymbolicLink(out.resolve(link), outside);

    assertFailed(
        write(true, new SourceFile(path, "x")), link + " is a link that leads out of the folder");
  }

  @Test
  void linkToNoDirectory_isNotFollowed() throws IOException {
    Files.createSymbolicLink(out.resolve("q"), outside.resolve("nowhere"));

    assertFailed(write(true, new SourceFile("q/Anna.java", "x")), "q is a link that leads out");
  }

  @Test
  void linkedDirectory_insideTheFolderIsFine() throws IOException {
    Files.createSymbolicLink(out.resolve("q"), out.resolve("p"));

    assertThat(write(false, new SourceFile("q/Anna.java", "x")).kind())
        .isEqualTo(FileOutcome.Kind.CREATED);
    assertThat(out.resolve("p/Anna.java")).hasContent("x");
  }

  @Test
  void folderThatIsALink_isTheUsersChoice() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), out);

    assertThat(new PlanWriter(link, false).write(List.of(ANNA)).get(0).kind())
        .isEqualTo(FileOutcome.Kind.CREATED);
    assertThat(out.resolve("p/Anna.java")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside/Anna.java", "p/../../outside/Anna.java", "..", "p/./Anna.java"})
  void pathThatLeadsUp_isRefused(String path) throws IOException {
    assertFailed(write(true, new SourceFile(path, "x")), "the path leads out of the folder");
  }

  @Test
  void absolutePath_isRefused() throws IOException {
    assertFailed(
        write(true, new SourceFile(outside.resolve("Anna.java").toString(), "x")),
        "the path leads out of the folder");
  }

  @Test
  void pathThatIsNone_isRefused() throws IOException {
    assertFailed(write(true, new SourceFile("p/\0.java", "x")), "Nul character");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void directoryInTheWay_stays(boolean overwrites) throws IOException {
    Files.createDirectory(out.resolve("p/Anna.java"));

    assertFailed(write(overwrites, ANNA), "a directory stands there");
  }

  @Test
  void pipeInTheWay_stays() throws Exception {
    assertThat(
            new ProcessBuilder("mkfifo", out.resolve("p/Anna.java").toString()).start().waitFor())
        .isZero();

    assertFailed(write(true, ANNA), "a pipe or a device stands there");
  }

  @Test
  void fileAsADirectory_isReported() throws IOException {
    Files.writeString(out.resolve("q"), "mine");

    assertFailed(write(true, new SourceFile("q/Anna.java", "x")), "q is not a directory");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void folderThatIsNone_isReported(boolean isLink) throws IOException {
    Path mine = temp.resolve("mine");
    if (isLink) {
      Files.createSymbolicLink(mine, outside.resolve("nowhere"));
    } else {
      Files.writeString(mine, "mine");
    }
    out = mine;

    assertFailed(write(true, ANNA), "mine is not a directory");
    out = mine.resolve("below");
    assertFailed(write(true, ANNA), "mine is not a directory");
  }

  @Test
  void fileThatIsNotUtf8_isSkippedOrReplacedAsAnyOther() throws IOException {
    Path anna = out.resolve("p/Anna.java");
    byte[] latin = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(anna, latin);

    assertThat(write(false, ANNA).kind()).isEqualTo(FileOutcome.Kind.SKIPPED);
    assertThat(anna).hasBinaryContent(latin);
    assertThat(new PlanWriter(out, true).write(List.of(ANNA)).get(0).kind())
        .isEqualTo(FileOutcome.Kind.REPLACED);
    assertThat(anna).hasContent(ANNA.text());
  }

  @Test
  void hardLink_keepsItsOtherName() throws IOException {
    Path other = Files.writeString(outside.resolve("Other.java"), "mine");
    Files.createLink(out.resolve("p/Anna.java"), other);

    new PlanWriter(out, true).write(List.of(ANNA));

    assertThat(other).hasContent("mine");
    assertThat(Files.isRegularFile(out.resolve("p/Anna.java"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }
}

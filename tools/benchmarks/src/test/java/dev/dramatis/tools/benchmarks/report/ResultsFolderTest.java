package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Samples.millis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class ResultsFolderTest {

  @TempDir private Path folder;

  @BeforeAll
  static void plotWithoutAScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void page_showsMediansQuartilesAndRatios() throws IOException {
    assertThat(page(millis("By hand, lazy", 50, 9.0, 10.0, 11.0), millis("Dramatis", 50, 20.0)))
        .contains("| ms in main | 50 |\n| --- | --- |\n")
        .contains("| By hand, lazy | 10.0 (9.5–10.5) ×&nbsp;1.00 |\n")
        .contains("| Dramatis | 20.0 (20.0–20.0) ×&nbsp;2.22 |\n");
  }

  @Test
  void page_tellsWhyThereIsNoFigure() throws IOException {
    assertThat(page(Series.failed("Micronaut", 50, Metric.MAIN_MILLIS, "code too large")))
        .contains("| Micronaut | none [1] |\n\n[1] `code too large`\n");
  }

  @Test
  void page_namesTheMachineAndTheCommit() throws IOException {
    assertThat(page(millis("Dramatis", 50, 1.0)))
        .contains(
            "A short run. 1 figure for each cell. 2026-01-01T12:00:00Z, commit c0ffee: Abacus");
  }

  @Test
  void page_linksToTheReadme_fromAFolderInTheResults() throws IOException {
    ResultsFolder results = new ResultsFolder(Path.of("target", "page"));
    results.write(Samples.of(Part.LIST, millis("Dramatis", 50, 3.0)));

    assertThat(results.writePage()).content().contains("[their page](../../README.md)");
  }

  @Test
  void page_ofBuilds_comparesEachWithTheOneWithoutAProcessor() throws IOException {
    ResultsFolder results = new ResultsFolder(folder);
    results.write(
        Samples.of(
            Part.MAVEN,
            millis("No processor", 50, 10.0),
            millis("Dramatis", 50, 11.0),
            millis("No processor, one character edited", 50, 5.0),
            millis("Dramatis, one character edited", 50, 6.0)));

    assertThat(results.writePage())
        .content()
        .contains("| Dramatis | 11.0 (11.0–11.0) ×&nbsp;1.10 |")
        .contains("| Dramatis, one character edited | 6.0 (6.0–6.0) ×&nbsp;1.20 |");
  }

  @Test
  void page_hasAPlot_whereThereAreLines() throws IOException {
    assertThat(page(millis("Dramatis", 50, 1.0), millis("Dramatis", 1_000, 2.0)))
        .contains("(find.svg)");
    assertThat(folder.resolve("find.svg")).content().contains("<svg").contains("<path");
  }

  @Test
  void plot_ofTheSameResults_isTheSame() throws IOException {
    page(millis("Dramatis", 50, 1.0), millis("Dramatis", 1_000, 2.0));
    String once = Files.readString(folder.resolve("find.svg"));
    page(millis("Dramatis", 50, 1.0), millis("Dramatis", 1_000, 2.0));

    assertThat(folder.resolve("find.svg")).hasContent(once);
  }

  @Test
  void bytes_areNoMultipleOfNone() throws IOException {
    assertThat(
            page(
                new Series("By hand, lazy", 50, Metric.ALLOCATED_BYTES, List.of(0.0), null),
                new Series("Dramatis", 50, Metric.ALLOCATED_BYTES, List.of(16.0), null)))
        .contains("| Dramatis | 16.0 (16.0–16.0) |\n");
  }

  @Test
  void page_hasNoPlot_ofASinglePoint() throws IOException {
    assertThat(page(millis("Dramatis", 50, 1.0))).doesNotContain(".svg");
  }

  @Test
  void parts_areReplacedOneByOne() throws IOException {
    page(millis("Dramatis", 50, 1.0));
    ResultsFolder results = new ResultsFolder(folder);
    results.write(Samples.of(Part.LIST, millis("Dramatis, all definitions", 50, 3.0)));

    assertThat(results.writePage())
        .content()
        .contains("| Dramatis | 1.0 (1.0–1.0) |")
        .contains("| Dramatis, all definitions | 3.0 (3.0–3.0) |");
  }

  private String page(Series... series) throws IOException {
    ResultsFolder results = new ResultsFolder(folder);
    results.write(Samples.of(Part.FIND, series));
    return Files.readString(results.writePage());
  }
}

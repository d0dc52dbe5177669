package dev.dramatis.tools.benchmarks.report;

import dev.dramatis.tools.benchmarks.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with the latest results: a JSON file and a plot of each part, and a page about all of
 * them. Parts may be measured one by one; the page is made of all files that are there.
 */
public final class ResultsFolder {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path folder;

  public ResultsFolder(Path folder) {
    this.folder = folder;
  }

  /** Replaces the results of a part. */
  public void write(PartResults results) throws IOException {
    Files.createDirectories(folder);
    String json = JSON.writeValueAsString(results).replace("\r\n", "\n");
    Files.writeString(file(results.part(), ".json"), json + "\n");
  }

  /** Writes the page and the plots of the existing results. */
  public Path writePage() throws IOException {
    Map<Part, PartResults> all = read();
    Set<Part> plots = EnumSet.noneOf(Part.class);
    for (PartResults results : all.values()) {
      if (Plot.isWorthwhile(results)) {
        new Plot(results).write(file(results.part(), ".svg"));
        plots.add(results.part());
      }
    }
    return Files.writeString(
        folder.resolve("README.md"), new MarkdownReport(all, plots, readme()).text());
  }

  /** Returns the path of the README of the benchmarks, which run in its folder. */
  private String readme() {
    Path from = folder.toAbsolutePath().normalize();
    return from.relativize(Path.of("README.md").toAbsolutePath()).toString().replace('\\', '/');
  }

  private Map<Part, PartResults> read() throws IOException {
    Map<Part, PartResults> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Path file = file(part, ".json");
      if (Files.exists(file)) {
        all.put(part, JSON.readValue(Files.readString(file), PartResults.class));
      }
    }
    return all;
  }

  private Path file(Part part, String extension) {
    return folder.resolve(part.fileName() + extension);
  }
}

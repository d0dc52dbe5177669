package dev.dramatis.tools.benchmarks.library;

import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local Maven repository that is made for a run: links to what the user's repository has, but for
 * what that has of this project. So a build resolves the modules of this build, and nothing is
 * installed for it.
 *
 * @param folder the root of the repository
 */
public record LocalRepository(Path folder) {

  private static final String DOMAIN = "dev";
  private static final String PROJECT = "dramatis";

  /** Makes a repository in an empty folder. */
  static LocalRepository linkedTo(Path original, Path folder) throws IOException {
    link(original, folder, DOMAIN);
    link(original.resolve(DOMAIN), folder.resolve(DOMAIN), PROJECT);
    return new LocalRepository(folder);
  }

  private static void link(Path original, Path folder, String except) throws IOException {
    Files.createDirectories(folder);
    if (!Files.isDirectory(original)) {
      return;
    }
    try (Stream<Path> entries = Files.list(original)) {
      for (Path entry : entries.toList()) {
        if (!entry.endsWith(except)) {
          Files.createSymbolicLink(folder.resolve(entry.getFileName()), entry.toAbsolutePath());
        }
      }
    }
  }

  /**
   * Adds an artifact of this project.
   *
   * @param coordinates {@code group:artifact:version}
   * @param compiled a jar, or a folder of classes
   * @param pom the text of its pom
   */
  public void add(String coordinates, Path compiled, String pom) throws IOException {
    addPom(coordinates, pom);
    Path jar = file(coordinates, ".jar");
    if (Files.isDirectory(compiled)) {
      ProgramBuilder.jar(compiled, jar);
    } else {
      Files.copy(compiled, jar);
    }
  }

  /** Adds a pom without a jar. */
  void addPom(String coordinates, String pom) throws IOException {
    Files.writeString(file(coordinates, ".pom"), pom);
  }

  private Path file(String coordinates, String extension) throws IOException {
    List<String> parts = List.of(coordinates.split(":", -1));
    Path place =
        folder.resolve(parts.get(0).replace('.', '/')).resolve(parts.get(1)).resolve(parts.get(2));
    Files.createDirectories(place);
    return place.resolve(parts.get(1) + "-" + parts.get(2) + extension);
  }
}

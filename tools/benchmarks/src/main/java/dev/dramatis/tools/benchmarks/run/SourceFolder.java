package dev.dramatis.tools.benchmarks.run;

import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a program on disk.
 *
 * @param folder what the paths of the files are relative to
 * @param javaFiles absolute
 * @param resources relative to the folder
 */
public record SourceFolder(Path folder, List<Path> javaFiles, List<Path> resources) {

  /** Writes them. */
  public static SourceFolder write(Path folder, List<SourceFile> files) throws IOException {
    List<Path> javaFiles = new ArrayList<>();
    List<Path> resources = new ArrayList<>();
    for (SourceFile file : files) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
      if (file.path().endsWith(".java")) {
        javaFiles.add(path);
      } else {
        resources.add(Path.of(file.path()));
      }
    }
    return new SourceFolder(folder, javaFiles, resources);
  }

  /** An argument file with the Java files, since a command line takes no 65,536 of them. */
  public Path argumentFile() throws IOException {
    Path file = folder.resolve("sources.txt");
    return Files.write(
        file,
        javaFiles.stream().map(path -> '"' + path.toString().replace("\\", "\\\\") + '"').toList());
  }

  /** The same Java files and those of another folder; what is written goes to that folder. */
  public SourceFolder with(Path other) throws IOException {
    List<Path> all = new ArrayList<>(javaFiles);
    try (Stream<Path> files = Files.walk(other)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
    }
    return new SourceFolder(other, all, List.of());
  }

  void copyResources(Path target) throws IOException {
    for (Path resource : resources) {
      Path copy = target.resolve(resource);
      Files.createDirectories(copy.getParent());
      Files.copy(folder.resolve(resource), copy);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.file.OutputFile;
import dev.dramatis.tools.cli.importer.write.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the character classes next to those of an import that it does not write: of entries that
 * have left the list, or by the author's own hand.
 */
final class LeftCharacters {

  private static final Pattern CHARACTER = Pattern.compile("(?m)^@Character\\b");
  private static final int LONGEST = 1_000_000;

  private final Path folder;

  LeftCharacters(Path folder) {
    this.folder = folder;
  }

  /** Returns an outcome for each, by path. */
  List<FileOutcome> nextTo(List<SourceFile> written) {
    Set<Path> planned;
    try {
      planned =
          written.stream().map(file -> folder.resolve(file.path())).collect(Collectors.toSet());
    } catch (InvalidPathException e) {
      return List.of(); // the writer reports the path
    }
    Set<Path> sources = new TreeSet<>();
    planned.stream()
        .map(Path::getParent)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(parent -> addSources(parent, sources));
    sources.removeAll(planned);
    return sources.stream()
        .filter(LeftCharacters::isCharacter)
        .map(LeftCharacters::outcome)
        .toList();
  }

  private static void addSources(Path folder, Set<Path> sources) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
      files.forEach(sources::add);
    } catch (IOException | DirectoryIteratorException e) {
      return; // a folder that is not there yet, or cannot be read, has nothing to mention
    }
  }

  private static boolean isCharacter(Path path) {
    try {
      OutputFile file = new OutputFile(path);
      return file.exists() && CHARACTER.matcher(file.start(LONGEST)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static FileOutcome outcome(Path file) {
    return new FileOutcome(
        file.toString(),
        FileOutcome.Kind.LEFT,
        "no entry makes this character; delete the file if its entry has left the list");
  }
}

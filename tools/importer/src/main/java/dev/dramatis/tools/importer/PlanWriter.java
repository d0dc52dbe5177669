package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files below a folder; what somebody else wrote there stays, unless it is told otherwise.
 */
public final class PlanWriter {

  private final Path folder;
  private final boolean overwrites;

  /**
   * @param overwrites whether files that say something else are replaced
   */
  public PlanWriter(Path folder, boolean overwrites) {
    this.folder = folder;
    this.overwrites = overwrites;
  }

  /** Writes the files; what became of each, in their order. A file that fails stops no other. */
  public List<FileOutcome> write(List<SourceFile> files) {
    List<FileOutcome> outcomes = new ArrayList<>();
    for (SourceFile file : files) {
      outcomes.add(outcome(file, true));
    }
    return outcomes;
  }

  /** What {@link #write} would do. */
  public List<FileOutcome> preview(List<SourceFile> files) {
    return files.stream().map(file -> outcome(file, false)).toList();
  }

  private FileOutcome outcome(SourceFile file, boolean writes) {
    try {
      Path path = folder.resolve(file.path());
      FileOutcome.Kind kind = kind(path, file.text());
      if (writes && kind.isWritten()) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, file.text());
      }
      return new FileOutcome(path.toString(), kind, "");
    } catch (IOException | InvalidPathException e) {
      return new FileOutcome(
          folder + "/" + file.path(), FileOutcome.Kind.FAILED, String.valueOf(e));
    }
  }

  private FileOutcome.Kind kind(Path path, String text) throws IOException {
    if (!Files.exists(path)) {
      return FileOutcome.Kind.CREATED;
    }
    if (Files.isRegularFile(path) && Files.readString(path).equals(text)) {
      return FileOutcome.Kind.UNCHANGED;
    }
    return overwrites ? FileOutcome.Kind.REPLACED : FileOutcome.Kind.SKIPPED;
  }
}

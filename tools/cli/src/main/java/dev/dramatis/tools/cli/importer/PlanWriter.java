package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.file.IoReason;
import dev.dramatis.tools.cli.file.OutputFile;
import dev.dramatis.tools.cli.file.OutputFolder;
import dev.dramatis.tools.cli.importer.write.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files below a folder, and nothing outside of it. A file that says something else stays,
 * unless the caller wants it overwritten; one that differs only in the order of the character is
 * the importer's own and always replaced.
 */
public final class PlanWriter {

  /** More than the importer writes into one file. */
  private static final int LONGEST = 1_000_000;

  private final Path folder;
  private final OutputFolder output;
  private final boolean overwrites;

  /**
   * @param overwrites whether files that say something else are replaced
   */
  public PlanWriter(Path folder, boolean overwrites) {
    this.folder = folder;
    this.output = new OutputFolder(folder);
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
      OutputFile target = output.file(file.path());
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      FileOutcome.Kind kind = kind(target, file, bytes);
      if (writes && kind.isWritten()) {
        output.write(target, bytes);
      }
      return new FileOutcome(target.path().toString(), kind, "");
    } catch (IOException e) {
      return failed(file, IoReason.of(e));
    } catch (InvalidPathException e) {
      return failed(file, e.getReason());
    }
  }

  private FileOutcome failed(SourceFile file, String reason) {
    return new FileOutcome(folder + "/" + file.path(), FileOutcome.Kind.FAILED, reason);
  }

  private FileOutcome.Kind kind(OutputFile target, SourceFile file, byte[] bytes)
      throws IOException {
    if (!target.exists()) {
      return FileOutcome.Kind.CREATED;
    }
    if (target.has(bytes)) {
      return FileOutcome.Kind.UNCHANGED;
    }
    if (file.isReordered().test(target.start(LONGEST))) {
      return FileOutcome.Kind.REORDERED;
    }
    return overwrites ? FileOutcome.Kind.REPLACED : FileOutcome.Kind.SKIPPED;
  }
}

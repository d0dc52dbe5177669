package dev.dramatis.tools.cli.report;

import dev.dramatis.tools.cli.file.IoReason;
import dev.dramatis.tools.cli.file.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that a command writes: checked before it begins, and written at its end. */
public final class Documents {

  private final boolean overwrites;
  private final Map<String, Path> files = new LinkedHashMap<>();

  /**
   * @param overwrites whether files that exist are replaced
   */
  public Documents(boolean overwrites) {
    this.overwrites = overwrites;
  }

  /**
   * Adds a file, if the user named one.
   *
   * @throws IllegalArgumentException if it cannot be written, with a sentence for the user
   */
  public void add(String option, @Nullable Path file) {
    if (file == null) {
      return;
    }
    files.forEach((other, path) -> checkDiffers(other, path, option, file));
    check(file);
    files.put(option, file);
  }

  private static void checkDiffers(String other, Path path, String option, Path file) {
    if (path.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new IllegalArgumentException(
          "%s and %s name the same file; name two".formatted(other, option));
    }
  }

  private void check(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "%s is not a directory; create it, or write elsewhere".formatted(folder));
    }
    try {
      if (new OutputFile(file).exists() && !overwrites) {
        throw new IllegalArgumentException(
            file + " exists; write elsewhere, or add --force to overwrite it");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s cannot be written: %s".formatted(file, IoReason.of(e)), e);
    }
  }

  /** Returns true if the user named no file. */
  public boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * Writes the texts of the options whose files were added, and reports each.
   *
   * @return how many could not be written
   */
  public int write(Map<String, String> texts, Terminal terminal) {
    int failed = 0;
    for (Map.Entry<String, Path> each : files.entrySet()) {
      if (!isWritten(each.getValue(), texts.getOrDefault(each.getKey(), ""), terminal)) {
        failed++;
      }
    }
    return failed;
  }

  /** Returns how many files were added. */
  public int size() {
    return files.size();
  }

  private static boolean isWritten(Path file, String text, Terminal terminal) {
    try {
      new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
      terminal.report("wrote " + file);
      return true;
    } catch (IOException e) {
      terminal.report("%s cannot be written: %s".formatted(file, IoReason.of(e)));
      return false;
    }
  }
}

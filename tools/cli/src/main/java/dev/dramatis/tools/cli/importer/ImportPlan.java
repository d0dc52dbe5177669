package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.write.SourceFile;
import dev.dramatis.tools.cli.report.Diagnostic;
import dev.dramatis.tools.cli.report.Severity;
import java.util.List;

/**
 * What an import would write; nothing is written yet.
 *
 * @param files the sources, below a source folder
 * @param module the {@code pom.xml} for them, next to {@code src}
 * @param characters how many entries became characters
 * @param diagnostics by their places
 */
public record ImportPlan(
    List<SourceFile> files, SourceFile module, int characters, List<Diagnostic> diagnostics) {

  public ImportPlan {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many diagnostics there are of a severity. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
  }

  /** Returns whether nothing was refused, and nothing of what was imported is lost. */
  public boolean isComplete() {
    return count(Severity.ERROR) == 0 && count(Severity.LOSS) == 0;
  }
}

package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.report.Complaint;
import dev.dramatis.tools.importer.report.Severity;
import dev.dramatis.tools.importer.write.SourceFile;
import java.util.List;

/**
 * What an import would write; nothing is written yet.
 *
 * @param files the sources, below a source folder
 * @param module the {@code pom.xml} for them, beside {@code src}
 * @param characters how many entries became characters
 * @param complaints by their places
 */
public record ImportPlan(
    List<SourceFile> files, SourceFile module, int characters, List<Complaint> complaints) {

  public ImportPlan {
    files = List.copyOf(files);
    complaints = List.copyOf(complaints);
  }

  /** How many complaints there are of a severity. */
  public int count(Severity severity) {
    return (int) complaints.stream().filter(each -> each.severity() == severity).count();
  }

  /** Whether nothing was refused, and nothing of what was imported is lost. */
  public boolean isComplete() {
    return count(Severity.ERROR) == 0 && count(Severity.LOSS) == 0;
  }
}

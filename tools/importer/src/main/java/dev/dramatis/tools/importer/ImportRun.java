package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.report.Complaint;
import dev.dramatis.tools.importer.report.Severity;
import dev.dramatis.tools.importer.write.SourceFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Carries out a plan on the command line: complaints, then a line a file, then a summary. */
final class ImportRun {

  private final ImportPlan plan;
  private final boolean isDryRun;
  private final boolean isForced;

  ImportRun(ImportPlan plan, boolean isDryRun, boolean isForced) {
    this.plan = plan;
    this.isDryRun = isDryRun;
    this.isForced = isForced;
  }

  /**
   * Writes, or says what would be written.
   *
   * @param sources the source folder
   * @param hasPom whether a {@code pom.xml} is written too
   * @return the exit status
   */
  int run(Path sources, boolean hasPom, CommandLine line) {
    PrintWriter told = line.getErr();
    for (Complaint complaint : plan.complaints()) {
      told.println(complaint);
    }
    told.flush();
    List<FileOutcome> outcomes = new ArrayList<>(outcomes(sources, plan.files()));
    if (hasPom && plan.characters() > 0) {
      outcomes.addAll(outcomes(module(sources), List.of(plan.module())));
    }
    tell(outcomes, line.getOut());
    boolean isGood = outcomes.stream().allMatch(outcome -> outcome.kind().isGood());
    return plan.isComplete() && isGood ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private List<FileOutcome> outcomes(Path folder, List<SourceFile> files) {
    PlanWriter writer = new PlanWriter(folder, isForced);
    return isDryRun ? writer.preview(files) : writer.write(files);
  }

  /** The folder that {@code src/main/java} is in. */
  private static Path module(Path sources) {
    return sources.resolve("../../..").normalize();
  }

  private void tell(List<FileOutcome> outcomes, PrintWriter out) {
    for (FileOutcome outcome : outcomes) {
      out.println(
          (isDryRun ? "would be " : "")
              + outcome.kind()
              + " "
              + outcome.path()
              + (outcome.reason().isEmpty() ? "" : ": " + outcome.reason()));
    }
    out.printf(
        "%d characters. Files: %s. Complaints: %s, %s, %s.%n",
        plan.characters(),
        files(outcomes),
        spelled(Severity.ERROR, "errors"),
        spelled(Severity.LOSS, "losses"),
        spelled(Severity.NOTE, "notes"));
    out.flush();
  }

  private static String files(List<FileOutcome> outcomes) {
    List<String> counts = new ArrayList<>();
    for (FileOutcome.Kind kind : FileOutcome.Kind.values()) {
      long count = outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
      if (count > 0 || kind == FileOutcome.Kind.CREATED || kind == FileOutcome.Kind.SKIPPED) {
        counts.add(count + " " + kind);
      }
    }
    return String.join(", ", counts);
  }

  private String spelled(Severity severity, String word) {
    return plan.count(severity) + " " + word;
  }
}

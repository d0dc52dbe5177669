package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.write.SourceFile;
import dev.dramatis.tools.cli.report.Severity;
import dev.dramatis.tools.cli.report.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Carries out a plan on the command line: diagnostics, then a line a file, then a summary. */
final class ImportRun {

  private final ImportPlan plan;
  private final boolean isDryRun;
  private final boolean isForced;
  private final Terminal terminal;

  ImportRun(ImportPlan plan, boolean isDryRun, boolean isForced, Terminal terminal) {
    this.plan = plan;
    this.isDryRun = isDryRun;
    this.isForced = isForced;
    this.terminal = terminal;
  }

  /**
   * Writes, or says what would be written.
   *
   * @param folder what the files are below
   * @return the exit status
   */
  int run(Path folder, List<SourceFile> files) {
    plan.diagnostics().forEach(terminal::report);
    PlanWriter writer = new PlanWriter(folder, isForced);
    List<FileOutcome> outcomes =
        new ArrayList<>(isDryRun ? writer.preview(files) : writer.write(files));
    outcomes.addAll(new LeftCharacters(folder).nextTo(files));
    outcomes.forEach(this::tell);
    terminal.say(
        "%s characters. Files: %s. Diagnostics: %s."
            .formatted(plan.characters(), spelled(outcomes), diagnostics()));
    terminal.flush();
    boolean isGood = outcomes.stream().allMatch(outcome -> outcome.kind().isGood());
    return plan.isComplete() && isGood ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void tell(FileOutcome outcome) {
    boolean isPlanned = isDryRun && outcome.kind() != FileOutcome.Kind.LEFT;
    terminal.say((isPlanned ? "would be " : "") + outcome);
  }

  private static String spelled(List<FileOutcome> outcomes) {
    List<String> counts = new ArrayList<>();
    for (FileOutcome.Kind kind : FileOutcome.Kind.values()) {
      long count = outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
      if (count > 0 || kind == FileOutcome.Kind.CREATED || kind == FileOutcome.Kind.SKIPPED) {
        counts.add(count + " " + kind);
      }
    }
    return String.join(", ", counts);
  }

  private String diagnostics() {
    int warnings = plan.count(Severity.WARNING);
    return "%s errors, %s losses, %s%s notes"
        .formatted(
            plan.count(Severity.ERROR),
            plan.count(Severity.LOSS),
            warnings == 0 ? "" : warnings + " warnings, ",
            plan.count(Severity.NOTE));
  }
}

package dev.dramatis.tools.cli.diff;

import dev.dramatis.DramatisException;
import dev.dramatis.tools.cli.bank.ClassPath;
import dev.dramatis.tools.cli.bank.CompiledBank;
import dev.dramatis.tools.cli.bank.RuntimeLog;
import dev.dramatis.tools.cli.file.IoReason;
import dev.dramatis.tools.cli.report.CliVersion;
import dev.dramatis.tools.cli.report.Documents;
import dev.dramatis.tools.cli.report.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The sub-command {@code dramatis diff}. */
@Command(
    name = "diff",
    versionProvider = CliVersion.class,
    description = "Writes what differs between two compiled casts, for a review or a release note.",
    footer =
        "Exit status: 0 if nothing differs, 1 if something that --fail-on names does, 2 if the"
            + " command is not understood, a cast does not load or a file cannot be written.",
    exitCodeOnExecutionException = ExitCode.USAGE,
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The class path of the old cast, and of what it depends on: folders and jars.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The class path of the new cast.")
  private String after = "";

  @Option(
      names = "--bank",
      description = "Only the bank of this name, in both casts; may be repeated.")
  private String[] banks = {};

  @Option(
      names = "--with",
      paramLabel = "CLASS",
      description =
          "A public class on both class paths that implements Supplier<SessionOptions>, for host"
              + " objects that characters require.")
  private @Nullable String supplier;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "The changes for which the exit status is 1: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ANY;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Where the page is written; without --markdown and --json it is printed.")
  private @Nullable Path markdown;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Where the same is written for programs, with every text whole.")
  private @Nullable Path json;

  @Option(names = "--force", description = "Overwrites files that exist.")
  private boolean isForced;

  @Override
  public Integer call() {
    RuntimeLog.turnOff(); // what it would log is in the report
    Documents documents = new Documents(isForced);
    try {
      documents.add("--markdown", markdown);
      documents.add("--json", json);
      checkDiffers();
      return write(
          CastDiff.between(state("the old cast", before), state("the new cast", after)), documents);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void checkDiffers() {
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "OLD and NEW are the same class path, " + before + "; name two");
    }
  }

  private CastState state(String which, String classPath) {
    try (CompiledBank bank = CompiledBank.on(ClassPath.entries(classPath))) {
      return CastState.of(bank, banks, HostOptions.of(supplier, bank.classes()));
    } catch (DramatisException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s, %s, does not load: %s".formatted(which, classPath, e.getMessage()), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s, %s, cannot be closed: %s".formatted(which, classPath, IoReason.of(e)), e);
    }
  }

  private int write(CastDiff diff, Documents documents) {
    Terminal terminal = new Terminal(spec);
    String page = MarkdownReport.of(diff);
    if (documents.isEmpty()) {
      terminal.document(page);
    }
    int failed =
        documents.write(Map.of("--markdown", page, "--json", JsonReport.of(diff)), terminal);
    terminal.report(
        "added: %s, removed: %s, changed: %s, unchanged: %s, risky: %s"
            .formatted(
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size(),
                diff.unchanged(),
                diff.risks()));
    terminal.flush();
    return failed > 0 ? ExitCode.USAGE : failOn.status(diff);
  }
}

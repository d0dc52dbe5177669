package dev.dramatis.tools.cli.export;

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
import picocli.CommandLine.Spec;

/** The sub-command {@code dramatis export}. */
@Command(
    name = "export",
    versionProvider = CliVersion.class,
    description = "Writes the characters of a compiled bank as voices.yaml.",
    footer = "Exit status: 0 if nothing was lost, 1 if something was, 2 if nothing was written.",
    exitCodeOnExecutionException = ExitCode.USAGE,
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = {"-cp", "--class-path"},
      required = true,
      description = "Where the bank lies compiled, and what it depends on: folders and jars.")
  private String classPath = "";

  @Option(names = "--bank", description = "Only the bank of this name; may be repeated.")
  private String[] banks = {};

  @Option(
      names = "--yaml",
      description = "Where voices.yaml is written; without --yaml and --json it is printed.")
  private @Nullable Path yaml;

  @Option(names = "--json", description = "Where the list of GET /v1/voices is written.")
  private @Nullable Path json;

  @Option(names = "--force", description = "Overwrites files that exist.")
  private boolean isForced;

  @Override
  public Integer call() {
    RuntimeLog.turnOff(); // what it would log is among the losses
    Documents documents = new Documents(isForced);
    try {
      documents.add("--yaml", yaml);
      documents.add("--json", json);
      return write(export(), documents);
    } catch (DramatisException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private VoicesExport export() {
    try (CompiledBank bank = CompiledBank.on(ClassPath.entries(classPath))) {
      return VoicesExport.of(bank, banks);
    } catch (IOException e) {
      throw new IllegalArgumentException("the class path cannot be closed: " + IoReason.of(e), e);
    }
  }

  private int write(VoicesExport export, Documents documents) {
    Terminal terminal = new Terminal(spec);
    if (documents.isEmpty()) {
      terminal.document(export.yaml());
    }
    int failed =
        documents.write(Map.of("--yaml", export.yaml(), "--json", export.json()), terminal);
    export.losses().forEach(loss -> terminal.report("lost: " + loss));
    terminal.report(
        "exported: %s, lost: %s".formatted(export.entries().size(), export.losses().size()));
    terminal.flush();
    if (failed > 0 && failed == documents.size()) {
      return ExitCode.USAGE;
    }
    return failed == 0 && export.losses().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}

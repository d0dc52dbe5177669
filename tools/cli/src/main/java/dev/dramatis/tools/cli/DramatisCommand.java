package dev.dramatis.tools.cli;

import dev.dramatis.tools.cli.diff.DiffCommand;
import dev.dramatis.tools.cli.export.ExportCommand;
import dev.dramatis.tools.cli.importer.ImportAction;
import dev.dramatis.tools.cli.importer.ImportCommand;
import dev.dramatis.tools.cli.report.CliVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code dramatis import}, {@code export} and {@code diff}, and an import without
 * its name.
 */
@Command(
    name = "dramatis",
    versionProvider = CliVersion.class,
    subcommands = {ImportCommand.class, ExportCommand.class, DiffCommand.class})
public final class DramatisCommand extends ImportAction {

  /** Ends the JVM with the exit status of the command. */
  public static void main(String[] args) {
    System.exit(status(args));
  }

  private static int status(String[] args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      System.err.println("The JVM has too little memory for this; give it more with java -Xmx1g.");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** The command, to be executed by a test or another tool. */
  public static CommandLine commandLine() {
    return new CommandLine(new DramatisCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new MisuseHandler())
        .setExecutionExceptionHandler(new FailureHandler());
  }
}

package dev.dramatis.tools.importer;

import dev.dramatis.internal.Release;
import dev.dramatis.tools.importer.export.ExportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code importer voices.yaml …} and {@code importer export …}. */
@Command(
    name = "importer",
    version = "dramatis-importer " + Release.VERSION,
    subcommands = {ImportCommand.class, ExportCommand.class})
public final class ImporterCommand extends ImportAction {

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
    return new CommandLine(new ImporterCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new MisuseHandler())
        .setExecutionExceptionHandler(new FailureHandler());
  }
}

package dev.dramatis.tools.cli;

import dev.dramatis.tools.cli.report.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command that is not understood: what is wrong, and where the options are listed. */
final class MisuseHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    Terminal terminal = new Terminal(line.getCommandSpec());
    terminal.report(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, line.getErr());
    terminal.report(
        "Try '%s --help' for the options.".formatted(line.getCommandSpec().qualifiedName()));
    terminal.flush();
    return CommandLine.ExitCode.USAGE;
  }
}

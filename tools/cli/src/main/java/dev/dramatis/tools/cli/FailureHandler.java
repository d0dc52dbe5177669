package dev.dramatis.tools.cli;

import dev.dramatis.tools.cli.report.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Answers what no command expects, such as an exception of a character's own code during an export:
 * the root cause and its place, without a stack trace.
 */
final class FailureHandler implements IExecutionExceptionHandler {

  private static final int DEEPEST_CAUSE = 100;

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    Throwable root = e;
    for (int depth = 0; root.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
      root = root.getCause();
    }
    StackTraceElement[] trace = root.getStackTrace();
    Terminal terminal = new Terminal(line.getCommandSpec());
    terminal.report(
        "the command failed: %s%s".formatted(root, trace.length == 0 ? "" : ", at " + trace[0]));
    terminal.flush();
    return line.getCommandSpec().exitCodeOnExecutionException();
  }
}

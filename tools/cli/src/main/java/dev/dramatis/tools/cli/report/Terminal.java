package dev.dramatis.tools.cli.report;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** The two outputs of a command; every line that goes through here is {@link Printable}. */
public final class Terminal {

  private final PrintWriter out;
  private final PrintWriter err;

  public Terminal(CommandSpec command) {
    this.out = command.commandLine().getOut();
    this.err = command.commandLine().getErr();
  }

  /** Prints a result. */
  public void say(Object line) {
    out.println(Printable.of(line.toString()));
  }

  /** Prints a diagnostic. */
  public void report(Object line) {
    err.println(Printable.of(line.toString()));
  }

  /** Prints a whole document for another program, as it is. */
  public void document(String text) {
    out.print(text);
  }

  /** Ends the output, diagnostics first. */
  public void flush() {
    err.flush();
    out.flush();
  }
}

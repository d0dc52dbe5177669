package dev.dramatis.examples.voicehost;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Logs warnings and worse, one line each, on standard error, and nothing else. */
final class QuietLogging {

  /** Held, because the log manager would forget its level with the logger. */
  private static final Logger JAVALIN = Logger.getLogger("io.javalin.Javalin");

  /** Warns of what a client sent, in the client's words; the access log has the refusal. */
  private static final Logger PARSER = Logger.getLogger("org.eclipse.jetty.http.HttpParser");

  private static final Logger ROOT = Logger.getLogger("");

  private QuietLogging() {}

  static void install() {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    Handler console = new ConsoleHandler();
    console.setFormatter(new OneLine());
    ROOT.addHandler(console);
    ROOT.setLevel(Level.WARNING);
    PARSER.setLevel(Level.OFF);
  }

  /** Javalin logs a failed start or stop and throws it too; the host says it in its own words. */
  static void leaveToUs(Runnable startOrStop) {
    Level before = JAVALIN.getLevel();
    JAVALIN.setLevel(Level.OFF);
    try {
      startOrStop.run();
    } finally {
      JAVALIN.setLevel(before);
    }
  }

  private static final class OneLine extends Formatter {

    @Override
    public String format(LogRecord entry) {
      StringBuilder text = new StringBuilder();
      text.append(entry.getLevel().getName())
          .append(' ')
          .append(formatMessage(entry))
          .append(System.lineSeparator());
      Throwable thrown = entry.getThrown();
      if (thrown != null) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        text.append(trace);
      }
      return text.toString();
    }
  }
}

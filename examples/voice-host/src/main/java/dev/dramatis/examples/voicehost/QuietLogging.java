package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.output.LogLine;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs warnings and worse on standard error, and nothing else, each as a {@link LogLine}. */
final class QuietLogging {

  /** Held, because the log manager would forget its level with the logger. */
  private static final Logger JAVALIN = Logger.getLogger("io.javalin.Javalin");

  /** Warn of what a client sent, in the client's words; the access log has the refusal. */
  private static final List<Logger> PARSERS =
      List.of(
          Logger.getLogger("org.eclipse.jetty.http"),
          Logger.getLogger("org.eclipse.jetty.util.HostPort"));

  /** Logs each call of a tool. */
  private static final Logger TOOLS = Logger.getLogger(ToolRunner.class.getName());

  private static final Logger ROOT = Logger.getLogger("");

  private QuietLogging() {}

  static void install() {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    Handler console = new ConsoleHandler();
    console.setFormatter(new LogLine());
    ROOT.addHandler(console);
    ROOT.setLevel(Level.WARNING);
    TOOLS.setLevel(Level.INFO);
    PARSERS.forEach(parser -> parser.setLevel(Level.OFF));
    // what ends a thread is logged as all else, and not printed as it is
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> ROOT.log(Level.SEVERE, "The thread " + thread.getName() + " ended", e));
  }

  /** Javalin logs a failed start or stop and throws it too; the host says it in its own words. */
  static void withJavalinLogOff(Runnable startOrStop) {
    Level before = JAVALIN.getLevel();
    JAVALIN.setLevel(Level.OFF);
    try {
      startOrStop.run();
    } finally {
      JAVALIN.setLevel(before);
    }
  }
}

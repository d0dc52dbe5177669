package dev.dramatis.examples.voicehost.output;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes an entry of the log as one line, and below it where a failure comes from: each exception
 * of the chain as one line, then its frames. All of it is {@link Printable}.
 */
public final class LogLine extends Formatter {

  /** Enough for a sentence of the host with the first words of a server in it. */
  private static final int LONGEST_MESSAGE = 2_000;

  private static final int LONGEST_REASON = 500;
  private static final int MOST_CAUSES = 8;
  private static final int MOST_FRAMES = 60;

  @Override
  public String format(LogRecord entry) {
    StringBuilder text = new StringBuilder();
    text.append(entry.getLevel().getName())
        .append(' ')
        .append(Printable.line(formatMessage(entry), LONGEST_MESSAGE))
        .append(System.lineSeparator());
    int causes = 0;
    for (Throwable thrown = entry.getThrown();
        thrown != null && causes < MOST_CAUSES;
        thrown = thrown.getCause()) {
      add(text, causes == 0 ? "" : "Caused by: ", thrown);
      causes++;
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String introduction, Throwable thrown) {
    text.append(introduction)
        .append(Printable.line(thrown.toString(), LONGEST_REASON))
        .append(System.lineSeparator());
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      text.append("\tat ")
          .append(Printable.line(frames[i].toString(), LONGEST_REASON))
          .append(System.lineSeparator());
    }
  }
}

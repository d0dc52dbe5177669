package dev.dramatis.tools.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The CPU time of the processes that this JVM has started and that have ended. Linux adds it up in
 * {@code /proc/self/stat}; elsewhere it is not known.
 */
final class ChildTimes {

  private static final Path STAT = Path.of("/proc/self/stat");

  /** The clock tick of {@code /proc}, on every Linux that runs a JVM. */
  private static final int MILLIS_A_TICK = 10;

  /** Counted from what follows the command, which may hold spaces. */
  private static final int USER_FIELD = 13;

  private ChildTimes() {}

  /** Returns the user and system time in milliseconds. */
  static OptionalLong millis() {
    if (!Files.isReadable(STAT)) {
      return OptionalLong.empty();
    }
    try {
      String stat = Files.readString(STAT);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = Long.parseLong(fields[USER_FIELD]) + Long.parseLong(fields[USER_FIELD + 1]);
      return OptionalLong.of(ticks * MILLIS_A_TICK);
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}

package dev.dramatis.tools.cli.diff;

import java.util.Locale;
import picocli.CommandLine.ExitCode;

/** The changes for which the exit status is 1. */
enum FailOn {
  RISKY,
  ANY,
  NEVER;

  /** Returns the name as the command line takes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  int status(CastDiff diff) {
    boolean fails =
        switch (this) {
          case RISKY -> diff.risks() > 0;
          case ANY -> !diff.isEmpty();
          case NEVER -> false;
        };
    return fails ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}

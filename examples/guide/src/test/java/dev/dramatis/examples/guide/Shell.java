package dev.dramatis.examples.guide;

import java.nio.file.Path;

/** Runs the commands of a page. */
interface Shell {

  /** Runs a command line in a folder. */
  Output run(String command, Path folder);

  /**
   * The end of a command.
   *
   * @param status its exit status
   * @param text what it printed, errors included
   */
  record Output(int status, String text) {}
}

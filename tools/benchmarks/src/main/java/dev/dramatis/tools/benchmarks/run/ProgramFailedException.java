package dev.dramatis.tools.benchmarks.run;

import dev.dramatis.tools.benchmarks.program.Program;

/** A program did not do what it stands for, so its figures say nothing. */
public final class ProgramFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ProgramFailedException(Program program, int size, String what) {
    super("%s with %,d characters: %s".formatted(program.name(), size, what));
  }
}

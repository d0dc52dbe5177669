package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to come from a cast's classes to a prompt: the sources of a real program, which is
 * compiled and run in a JVM of its own.
 *
 * <p>Its main class takes the display name of one character, loads the cast in the way that it
 * stands for, finds that character, creates it and gets its prompt. It prints one line: the
 * nanoseconds from the first line of {@code main} to the prompt, and the prompt's length.
 */
public interface Program {

  /** How tables name it, such as {@code Jandex}. */
  String name();

  /** What it is compiled and run with, as {@code group:artifact:version}. */
  List<String> libraries();

  /** The annotation processors that its compilation runs, as {@code group:artifact:version}. */
  List<String> processors();

  /** Its files for a cast. */
  List<SourceFile> sources(List<CastMember> cast);

  /** The binary name of its main class. */
  String mainClass();

  /**
   * Does what its build does after javac, such as writing an index of the classes.
   *
   * @param classes the folder of class files and resources, which becomes a jar
   * @throws IOException if a file cannot be read or written
   */
  default void afterCompile(Path classes) throws IOException {}
}

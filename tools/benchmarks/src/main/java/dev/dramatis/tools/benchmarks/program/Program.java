package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to come from a cast's classes to a prompt: the sources of a real program, which is
 * compiled and run in a JVM of its own.
 *
 * <p>Its main class takes the display name of one character and, behind it, the id; it loads the
 * cast in the way that it stands for, finds that character, creates it and gets its prompt. It
 * prints one line: the nanoseconds from the first line of {@code main} to the prompt, and the
 * prompt's length. A program that does something else with the cast says so in {@link #check}.
 */
public interface Program {

  /** Returns its name in tables, such as {@code Jandex}. */
  String name();

  /** Returns its libraries as {@code group:artifact:version}. */
  List<String> libraries();

  /** Returns its annotation processors as {@code group:artifact:version}. */
  List<String> processors();

  /** Returns its source files for a cast. */
  List<SourceFile> sources(List<CastMember> cast);

  /** Returns the binary name of its main class. */
  String mainClass();

  /** Programs of one build have the same files and share a jar; they differ in the main class. */
  default String build() {
    return name();
  }

  /** Returns the number that it prints after the nanoseconds, which proves that it did its work. */
  default long check(List<CastMember> cast, CastMember target) {
    return target.prompt().length();
  }

  /**
   * Runs the steps of its build after javac, such as writing an index of the classes.
   *
   * @param classes the folder of class files and resources, which becomes a jar
   * @throws IOException if a file cannot be read or written
   */
  default void afterCompile(Path classes) throws IOException {}
}

package dev.dramatis.processor;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How an example of the README is compiled.
 *
 * @param words such as {@code javac -Adramatis.invalid=skip cast/Anna.java}
 */
record ReadmeCommand(List<String> words) {

  static ReadmeCommand of(String line) {
    return new ReadmeCommand(List.of(line.split(" ", -1)));
  }

  CompilerUnderTest compiler() {
    return CompilerUnderTest.valueOf(words.get(0).toUpperCase(Locale.ROOT));
  }

  /**
   * Compiles a project.
   *
   * @param sources the folder of its sources, from which a voice list is named
   */
  Outcome run(Project project, Path sources) {
    words.stream()
        .filter(word -> word.startsWith("-A") || word.startsWith("-proc"))
        .map(option -> option.replace(".voices=", ".voices=" + sources + "/"))
        .forEach(project::options);
    if (hidesOutput()) {
      project.withOutputHidden();
    }
    String[] files = words.stream().filter(word -> word.endsWith(".java")).toArray(String[]::new);
    return files.length == 0 ? project.compile() : project.compileOnly(files);
  }

  private boolean hidesOutput() {
    int option = words.indexOf("-cp");
    return option > 0 && !words.get(option + 1).endsWith(":classes");
  }
}

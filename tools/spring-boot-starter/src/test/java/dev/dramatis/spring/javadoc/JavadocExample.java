package dev.dramatis.spring.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example in a Javadoc comment.
 *
 * @param place the file and the number of the example in it
 * @param code the lines as a reader sees them
 */
record JavadocExample(String place, String code) {

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *}</pre>", Pattern.DOTALL);
  private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

  /** Returns the examples of all main sources of a module. */
  static List<JavadocExample> of(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(JavadocExample::in)
          .toList();
    }
  }

  private static Stream<JavadocExample> in(Path file) {
    List<String> found =
        EXAMPLE
            .matcher(read(file))
            .results()
            .map(match -> MARGIN.matcher(match.group(1)).replaceAll(""))
            .toList();
    return Stream.iterate(0, number -> number < found.size(), number -> number + 1)
        .map(
            number ->
                new JavadocExample(file.getFileName() + " " + (number + 1), found.get(number)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return place;
  }
}

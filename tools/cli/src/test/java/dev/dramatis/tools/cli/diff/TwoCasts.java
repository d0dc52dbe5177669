package dev.dramatis.tools.cli.diff;

import dev.dramatis.tools.cli.harness.CompiledCast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Casts of a few classes each, compiled into folders. */
final class TwoCasts {

  private static final String IMPORTS =
      """
      package cast;
      import dev.dramatis.annotation.Character;
      import dev.dramatis.annotation.*;
      import dev.dramatis.character.*;
      """;

  private static final Pattern CLASS = Pattern.compile("(?:class|record) (\\w+)");

  private TwoCasts() {}

  /** Compiles sources, each of one class, and returns the class path. */
  static String compiled(Path folder, String... sources) throws IOException {
    Path files = Files.createDirectories(folder.resolve("src/cast"));
    for (String source : sources) {
      Matcher name = CLASS.matcher(source);
      if (!name.find()) {
        throw new IllegalArgumentException(source);
      }
      Files.writeString(files.resolve(name.group(1) + ".java"), IMPORTS + source);
    }
    Path classes = folder.resolve("classes");
    CompiledCast.compile(files, classes);
    return classes.toString();
  }
}

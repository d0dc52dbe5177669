package dev.dramatis.tools.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the source files of a cast that is looked up and opened. */
final class CastSources {

  private CastSources() {}

  /** One file a character, in the package {@code cast}. */
  static List<Path> write(Path folder, int size) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("cast"));
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      Path file = sources.resolve("Persona" + number + ".java");
      files.add(Files.writeString(file, character(number)));
    }
    return files;
  }

  private static String character(int number) {
    return """
        package cast;

        import dev.dramatis.annotation.Character;
        import dev.dramatis.annotation.ConstantPrompt;
        import dev.dramatis.annotation.FileVoice;

        @Character(name = "Persona Number %1$d")
        @FileVoice(path = "voices/persona-%1$d.wav")
        @ConstantPrompt("You are persona number %1$d. You keep a small shop by the harbour, you know \
        everybody who comes in, and you would rather hear a story than tell one.")
        final class Persona%1$d {}
        """
        .formatted(number);
  }
}

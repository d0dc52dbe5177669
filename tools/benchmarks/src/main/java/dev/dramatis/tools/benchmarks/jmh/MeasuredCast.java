package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A registry whose definitions have all been read by id and by name, and its characters in a random
 * order that is the same in every run.
 */
record MeasuredCast(CharacterRegistry registry, List<CharacterDefinition> shuffled) {

  /** The folder that keeps compiled casts between JVMs. */
  static final String FOLDER_PROPERTY = "dramatis.benchmarks.casts";

  /** Where the cast that ships is, seen from the folder of this module. */
  private static final Path SHIPPED = Path.of("../../characters/src/main/java");

  static MeasuredCast of(int size) throws IOException {
    return of(CompiledCast.of(folder(), size), size);
  }

  /** Returns the cast that ships, whose prompts are as long as real ones. */
  static MeasuredCast shipped() throws IOException {
    return of(CompiledCast.of(folder(), "shipped", shippedSources()), 1);
  }

  private static List<SourceFile> shippedSources() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(SHIPPED)) {
      for (Path file : (Iterable<Path>) found.filter(MeasuredCast::isClass)::iterator) {
        files.add(new SourceFile(SHIPPED.relativize(file).toString(), Files.readString(file)));
      }
    }
    return files;
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
  }

  private static MeasuredCast of(CompiledCast compiled, int seed) throws IOException {
    CharacterRegistry registry = CharacterRegistry.of(compiled.load());
    List<CharacterDefinition> shuffled = new ArrayList<>();
    for (CharacterDefinition definition : registry.definitions()) {
      shuffled.add(registry.findByName(definition.name()).orElseThrow());
    }
    Collections.shuffle(shuffled, new Random(seed));
    return new MeasuredCast(registry, List.copyOf(shuffled));
  }

  static Path folder() {
    return Path.of(System.getProperty(FOLDER_PROPERTY, System.getProperty("java.io.tmpdir")));
  }
}

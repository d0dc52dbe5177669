package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A registry whose definitions have all been read by id and by name, and its characters in a random
 * order that is the same in every run.
 */
record MeasuredCast(CharacterRegistry registry, List<CharacterDefinition> shuffled) {

  /** The folder that keeps compiled casts between JVMs. */
  static final String FOLDER_PROPERTY = "dramatis.benchmarks.casts";

  static MeasuredCast of(int size) throws IOException {
    CharacterRegistry registry = CharacterRegistry.of(CompiledCast.of(folder(), size).load());
    List<CharacterDefinition> shuffled = new ArrayList<>();
    for (CharacterDefinition definition : registry.definitions()) {
      shuffled.add(registry.findByName(definition.name()).orElseThrow());
    }
    Collections.shuffle(shuffled, new Random(size));
    return new MeasuredCast(registry, List.copyOf(shuffled));
  }

  static Path folder() {
    return Path.of(System.getProperty(FOLDER_PROPERTY, System.getProperty("java.io.tmpdir")));
  }
}

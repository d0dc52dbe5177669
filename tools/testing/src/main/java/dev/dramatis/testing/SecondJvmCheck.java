package dev.dramatis.testing;

import dev.dramatis.character.CharacterDefinition;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The test that a second JVM makes the same prompts. */
record SecondJvmCheck(CastPrompts prompts, GoldenFolder folder, FactoryMethod factory) {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  void run() throws IOException, InterruptedException {
    Method method = factory.require();
    Path recorded = Files.createTempDirectory("dramatis-prompts");
    try {
      new SecondJvm(LONGEST).record(method, recorded);
      compare(recorded);
    } finally {
      delete(recorded);
    }
  }

  private void compare(Path recorded) {
    List<String> missing = new ArrayList<>();
    Map<String, String> differences = new LinkedHashMap<>();
    for (CharacterDefinition character : prompts.characters()) {
      GoldenFile file = Recording.file(recorded, folder, character);
      if (!file.exists()) {
        missing.add(character.id());
      } else {
        difference(character, file.read()).ifPresent(diff -> differences.put(character.id(), diff));
      }
    }
    if (!missing.isEmpty()) {
      throw Failures.failed(
          "the second JVM does not make the prompts of %s. Give the same cast in every JVM."
              .formatted(String.join(", ", missing)));
    }
    if (!differences.isEmpty()) {
      throw Failures.failed(
          "the second JVM makes other prompts of %s. A Set.of, a Map.of and a map of objects without hashCode have another order there: use a List, or sort.\n%s"
              .formatted(
                  String.join(", ", differences.keySet()), differences.values().iterator().next()));
    }
  }

  /** Returns the diff; empty also where this JVM cannot make the prompts, which fails elsewhere. */
  private Optional<String> difference(CharacterDefinition character, String there) {
    try {
      String here = prompts.text(character);
      return here.equals(there)
          ? Optional.empty()
          : Optional.of(PromptDiff.of("this JVM", here, "the second JVM", there));
    } catch (AssertionError e) {
      return Optional.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}

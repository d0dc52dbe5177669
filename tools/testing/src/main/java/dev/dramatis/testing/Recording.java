package dev.dramatis.testing;

import dev.dramatis.character.CharacterDefinition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The prompts that a second JVM makes, in files of a folder which the first JVM reads. */
final class Recording {

  private static volatile @Nullable Path folder;

  private Recording() {}

  /** Makes this JVM the second one. */
  static void start(Path into) {
    folder = into;
  }

  static boolean isRunning() {
    return folder != null;
  }

  /** Writes the prompts of a cast. */
  static void add(GoldenFolder golden, CastPrompts prompts) {
    Path into = folder;
    if (into != null) {
      for (CharacterDefinition character : prompts.characters()) {
        file(into, golden, character).write(text(prompts, character));
      }
    }
  }

  private static String text(CastPrompts prompts, CharacterDefinition character) {
    try {
      return prompts.text(character);
    } catch (AssertionError e) {
      return e.getMessage() + "\n";
    }
  }

  /** Returns the file with the prompts of a character, also where several casts are recorded. */
  static GoldenFile file(Path recorded, GoldenFolder golden, CharacterDefinition character) {
    String key =
        UUID.nameUUIDFromBytes(golden.path().toString().getBytes(StandardCharsets.UTF_8))
            .toString();
    return new GoldenFolder(recorded.resolve(key), "the second JVM").file(character.id());
  }
}

package dev.dramatis.characters;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that writes the prompts of the cast into a file, at eight times that meet every
 * weekday, season and part of the day.
 */
final class PromptWriter {

  private PromptWriter() {}

  public static void main(String[] args) throws IOException {
    CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());
    List<String> prompts = new ArrayList<>();
    ZonedDateTime time = ZonedDateTime.of(2026, 1, 16, 3, 5, 0, 0, ZoneOffset.UTC);
    for (int seed = 0; seed < 8; seed++) {
      SessionOptions options =
          SessionOptions.builder()
              .seed(seed)
              .clock(Clock.fixed(time.toInstant(), time.getZone()))
              .build();
      for (CharacterDefinition character : registry.definitions()) {
        try (CharacterSession session = registry.open(character.id(), options)) {
          prompts.add(character.id() + ": " + session.systemPrompt().replace("\n", "\\n"));
        }
      }
      time = time.plusDays(45).plusHours(3);
    }
    Files.write(Path.of(args[0]), prompts);
  }
}

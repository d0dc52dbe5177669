package dev.dramatis.characters;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.Resumption;
import dev.dramatis.SessionOptions;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.UserProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A program that resumes the sessions of tickets. It prints where it runs, and the id and the
 * prompt of each session that differs.
 */
final class Resumer {

  private Resumer() {}

  public static void main(String[] args) throws IOException {
    CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());
    List<String> lines = new ArrayList<>();
    lines.add(place());
    for (String ticket : Files.readAllLines(Path.of(args[0]))) {
      try (CharacterSession session = registry.resume(ticket, hostObjects().build())) {
        if (!session.resumed().equals(Optional.of(Resumption.SAME))) {
          lines.add(session.character().id() + ": " + session.systemPrompt());
        }
      }
    }
    Files.write(Path.of(args[1]), lines);
  }

  /** Returns the feature version of the JDK, its locale and its time zone. */
  static String place() {
    return "%s %s %s"
        .formatted(
            Runtime.version().feature(),
            Locale.getDefault().toLanguageTag(),
            TimeZone.getDefault().getID());
  }

  /** Returns the host objects that both processes give. */
  static SessionOptions.Builder hostObjects() {
    return SessionOptions.builder()
        .with(UserProfile.class, UserProfile.builder().firstName("İrem").build())
        .with(NewsSource.class, () -> List.of(Headline.of("One"), Headline.of("Two")));
  }
}

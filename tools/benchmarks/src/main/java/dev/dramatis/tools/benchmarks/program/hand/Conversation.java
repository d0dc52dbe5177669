package dev.dramatis.tools.benchmarks.program.hand;

import static dev.dramatis.tools.benchmarks.program.JavaText.literal;

import dev.dramatis.tools.benchmarks.program.HouseRulesText;
import dev.dramatis.tools.benchmarks.program.HouseRulesText.Piece;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;

/**
 * The session of the programs written by hand, and its prompt within the house rules. The time is
 * kept as an instant, since the first time zone of a JVM takes longer than all the rest.
 */
final class Conversation {

  private Conversation() {}

  static List<SourceFile> sources() {
    return List.of(session(), houseRules());
  }

  private static SourceFile session() {
    return new SourceFile(
        "cast/Session.java",
        """
        package cast;

        import java.time.Instant;
        import java.time.ZoneId;
        import java.time.ZonedDateTime;
        import java.util.concurrent.ThreadLocalRandom;

        public record Session(
            Definition character, Object instance, long seed, Instant opened,
            String systemPrompt) {

          static Session open(Definition character, Object instance) {
            return new Session(
                character, instance, ThreadLocalRandom.current().nextLong(), Instant.now(),
                HouseRules.prompt(character, "a large language model"));
          }

          ZonedDateTime openedAt() {
            return opened.atZone(ZoneId.systemDefault());
          }
        }
        """);
  }

  private static SourceFile houseRules() {
    StringBuilder parts = new StringBuilder();
    for (Piece piece : HouseRulesText.pieces()) {
      parts.append("        .append(").append(literal(piece.text())).append(")\n");
      if (piece.slot() != null) {
        parts.append("        .append(").append(value(piece.slot())).append(")\n");
      }
    }
    return new SourceFile(
        "cast/HouseRules.java",
        """
        package cast;

        final class HouseRules {

          static String prompt(Definition character, String llmName) {
            String language =
                character.languages().isEmpty() ? "English" : character.languages().get(0);
            return new StringBuilder(4096)
        %s        .toString();
          }
        }
        """
            .formatted(parts));
  }

  private static String value(HouseRulesText.Slot slot) {
    return switch (slot) {
      case LLM_NAME -> "llmName";
      case LANGUAGE -> "language";
      case PERSONA -> "character.instructions().text().strip()";
    };
  }
}

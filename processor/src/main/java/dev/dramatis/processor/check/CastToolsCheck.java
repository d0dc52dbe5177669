package dev.dramatis.processor.check;

import dev.dramatis.character.Suggestions;
import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Enumeration;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.model.Exclusion.Match;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.VisibleBank.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Each tool that a cast allows is one of a character that the host loads. */
final class CastToolsCheck implements CastCheck {

  private static final String ALL = "*";

  @Override
  public List<Issue> check(DeclaredCast cast) {
    if (cast.declaration().tools().isEmpty() || !cast.declaration().isSelectionKnown()) {
      return List.of();
    }
    List<Entry> characters = cast.selection().characters().map(Match::entry).toList();
    return cast.declaration().tools().stream()
        .flatMap(item -> check(cast, item, characters).stream())
        .toList();
  }

  private static Optional<Issue> check(
      DeclaredCast cast, Located<String> item, List<Entry> characters) {
    int colon = item.value().lastIndexOf(':');
    String id = item.value().substring(0, Math.max(0, colon));
    String tool = item.value().substring(colon + 1);
    List<Entry> called =
        characters.stream().filter(character -> character.id().equals(id)).toList();
    if (called.stream().anyMatch(character -> has(character, tool))) {
      return Optional.empty();
    }
    Function<Object[], Issue> issue =
        values ->
            Message.UNKNOWN_TOOL.aboutCast(cast.declaration().subject(), item.place(), values);
    if (colon <= 0 || tool.isEmpty()) {
      return Optional.of(issue.apply(unreadable(item.value(), characters)));
    }
    return Optional.of(
        issue.apply(
            called.isEmpty()
                ? unknownCharacter(item.value(), id, characters)
                : unknownTool(item.value(), tool, called.get(0))));
  }

  private static boolean has(Entry character, String tool) {
    return character.tools().contains(tool) || (tool.equals(ALL) && !character.tools().isEmpty());
  }

  private static Object[] unreadable(String item, List<Entry> characters) {
    List<String> all =
        characters.stream()
            .flatMap(
                character -> character.tools().stream().map(tool -> character.id() + ":" + tool))
            .toList();
    return new Object[] {
      item,
      "it does not name a character and a tool",
      DidYouMean.ask(Suggestions.of(item, all)),
      "write the character's id and the tool's name, such as \"%s\""
          .formatted(all.isEmpty() ? "quiz-show:answer" : all.get(0))
    };
  }

  private static Object[] unknownCharacter(String item, String id, List<Entry> characters) {
    List<String> ids = characters.stream().map(Entry::id).distinct().toList();
    return new Object[] {
      item,
      "there is no character with the id \"%s\"".formatted(id),
      DidYouMean.ask(Suggestions.of(id, ids)),
      "correct the id, or remove it"
    };
  }

  private static Object[] unknownTool(String item, String tool, Entry character) {
    return character.tools().isEmpty()
        ? new Object[] {item, character.type() + " has no tools", "", "remove it"}
        : new Object[] {
          item,
          "%s has no tool \"%s\"".formatted(character.type(), tool),
          DidYouMean.ask(Suggestions.of(tool, character.tools())),
          "write one of " + Enumeration.of(character.tools())
        };
  }
}

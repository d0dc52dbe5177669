package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.CharacterDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares what {@code @Character} says. */
final class Facts {

  private final CharacterDefinition before;
  private final CharacterDefinition after;
  private final List<Change> changes = new ArrayList<>();

  private Facts(CharacterDefinition before, CharacterDefinition after) {
    this.before = before;
    this.after = after;
  }

  static List<Change> between(CharacterDefinition before, CharacterDefinition after) {
    Facts facts = new Facts(before, after);
    facts.add(Aspect.ID, !before.id().equals(after.id()), CharacterDefinition::id);
    facts.add(Aspect.NAME, false, CharacterDefinition::name);
    facts.add(Aspect.LISTED, before.isListed(), each -> each.listed().name());
    facts.add(Aspect.LANGUAGES, facts.losesLanguage(), each -> joined(each.languages()));
    facts.add(Aspect.DESCRIPTION, false, each -> each.description().orElse(null));
    facts.add(Aspect.TAGS, false, each -> joined(each.tags()));
    facts.add(Aspect.COMMENT, false, each -> each.comment().orElse(null));
    facts.add(Aspect.ORDER, false, each -> text(each.order()));
    facts.add(Aspect.CLASS, false, each -> each.className().orElse(null));
    facts.add(
        Aspect.HOUSE_RULES, before.hasHouseRules(), each -> each.hasHouseRules() ? "yes" : "no");
    facts.add(Aspect.KIND, false, CharacterDefinition::kind);
    return facts.changes;
  }

  private void add(
      Aspect aspect, boolean isRisky, Function<CharacterDefinition, @Nullable String> fact) {
    String old = fact.apply(before);
    String now = fact.apply(after);
    if (!Objects.equals(old, now)) {
      changes.add(new Change(aspect, aspect.toString(), isRisky, old, now));
    }
  }

  /** Clients read a character without a language as an English one. */
  private boolean losesLanguage() {
    return !new HashSet<>(spoken(after)).containsAll(spoken(before));
  }

  private static List<String> spoken(CharacterDefinition character) {
    return character.languages().isEmpty() ? List.of("en") : character.languages();
  }

  private static @Nullable String joined(List<String> words) {
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private static @Nullable String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : null;
  }
}

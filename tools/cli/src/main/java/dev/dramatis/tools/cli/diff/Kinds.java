package dev.dramatis.tools.cli.diff;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Trait;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.TemplateInstructions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the instructions and traits of two states of a character, part by part. */
final class Kinds {

  private final List<Change> changes = new ArrayList<>();

  private Kinds() {}

  static List<Change> between(CharacterDefinition before, CharacterDefinition after) {
    Kinds kinds = new Kinds();
    kinds.compare(Aspect.INSTRUCTIONS, "instructions", parameters(before), parameters(after));
    Map<String, Trait> old = traits(before);
    Map<String, Trait> now = traits(after);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    names.forEach(
        name ->
            kinds.compare(Aspect.TRAITS, "trait " + simple(name), old.get(name), now.get(name)));
    return kinds.changes;
  }

  /** Returns the instructions, unless they are a text, which the prompt shows. */
  private static @Nullable Object parameters(CharacterDefinition character) {
    return character
        .instructions()
        .filter(each -> !(each instanceof ConstantInstructions))
        .filter(each -> !(each instanceof TemplateInstructions))
        .orElse(null);
  }

  private static Map<String, Trait> traits(CharacterDefinition character) {
    Map<String, Trait> traits = new TreeMap<>();
    character.traits().forEach(trait -> traits.put(trait.getClass().getName(), trait));
    return traits;
  }

  private static String simple(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }

  private void compare(
      Aspect aspect, String subject, @Nullable Object before, @Nullable Object after) {
    if (before == null ? after != null : after == null) {
      changes.add(Change.of(aspect, subject, text(before), text(after)));
      return;
    }
    Parts.of(before)
        .differing(
            Parts.of(after),
            (name, was, is) ->
                changes.add(
                    Change.of(aspect, name.isEmpty() ? subject : subject + ": " + name, was, is)));
  }

  private static @Nullable String text(@Nullable Object data) {
    return data == null ? null : data.toString();
  }
}

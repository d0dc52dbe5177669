package dev.dramatis.testing;

import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.Suggestions;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Contexts for tests that call the prompt code of one character by itself.
 *
 * <pre>{@code
 * PromptContext context =
 *     GeneratorContext.of(new CharacterIndex(), Gardener.class)
 *         .with(UserProfile.class, ada)
 *         .build();
 * assertTrue(new Gardener().persona(context).contains("Ada"));
 * }</pre>
 */
public final class GeneratorContext {

  private static final SessionOptions REPRODUCIBLE = SessionOptions.reproducible();

  private GeneratorContext() {}

  /**
   * {@return a builder of a context with the seed and the time of {@link
   * SessionOptions#reproducible()}, and without host objects}
   *
   * @param bank such as {@code new CharacterIndex()}
   * @param character the character class
   * @throws IllegalArgumentException if the bank does not have the character
   */
  public static PromptContext.Builder of(CharacterBank bank, Class<?> character) {
    String className = character.getName();
    return bank.definitions().stream()
        .filter(each -> each.className().equals(Optional.of(className)))
        .findFirst()
        .map(definition -> builder(bank, definition))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is no character of the bank %s; give a class with @Character, or the bank of its module"
                        .formatted(className, bank.name())));
  }

  /**
   * {@return a builder of a context, as the other method does}
   *
   * @param bank such as {@code new CharacterIndex()}
   * @param id the character's id
   * @throws IllegalArgumentException if the bank does not have the character
   */
  public static PromptContext.Builder of(CharacterBank bank, String id) {
    CharacterDefinition definition = bank.find(id);
    if (definition == null) {
      List<String> near = Suggestions.of(id, bank.ids());
      throw new IllegalArgumentException(
          "the bank %s has no character \"%s\"%s"
              .formatted(
                  bank.name(),
                  id,
                  near.isEmpty()
                      ? "; its ids are " + bank.ids()
                      : "; did you mean " + String.join(", ", near) + "?"));
    }
    return builder(bank, definition);
  }

  private static PromptContext.Builder builder(CharacterBank bank, CharacterDefinition definition) {
    return PromptContext.builder(definition)
        .seed(REPRODUCIBLE.seed().getAsLong())
        .time(REPRODUCIBLE.clock().instant(), REPRODUCIBLE.clock().getZone())
        .template(context -> template(bank, definition.id(), context));
  }

  /** Returns the persona of the character's template, filled by a new instance; null if none. */
  private static @Nullable String template(CharacterBank bank, String id, PromptContext context) {
    Object instance = bank.hasTemplates() ? bank.create(id) : null;
    return instance == null ? null : bank.persona(id, bank.inputs(id, instance, context));
  }
}

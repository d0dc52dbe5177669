package dev.dramatis.prompt;

import dev.dramatis.CharacterDefinition;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/**
 * What an author's prompt code sees of the session that it makes a prompt for.
 *
 * <p>It is made by the library, belongs to one session, and is valid while {@link
 * PromptGenerator#systemPrompt} runs, on that thread only.
 */
public interface PromptContext {

  /** The character that speaks. */
  CharacterDefinition character();

  /** When the session was opened, in the host's time zone; the same on every call. */
  ZonedDateTime now();

  /** The session's own source of chance, seeded with the session's seed. */
  Random random();

  /**
   * The host object of a type, such as {@code find(UserProfile.class)}. Text of a type of the
   * host's own goes through {@link HostText#oneLine} before it stands in a prompt.
   *
   * @return empty where the host gave none
   */
  <T> Optional<T> find(Class<T> type);

  /**
   * The host object of a type that the prompt cannot do without.
   *
   * @throws NoSuchElementException if the host gave none; the session then fails, and says so
   */
  default <T> T get(Class<T> type) {
    return find(type)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "the host gave no %s; it passes one with SessionOptions.builder().with(%s.class, …)"
                        .formatted(type.getName(), type.getSimpleName())));
  }

  /**
   * The LLM's name as it can be spoken: {@code google/gemma-3-4b_it} reads {@code gemma 3 4b it};
   * "a large language model" where the host named none. It is one line without brackets.
   */
  String llmName();

  /**
   * The whole prompt: the house rules of the host around what this character wants.
   *
   * @param wish who the character is and what it does, addressed to the LLM
   */
  String withHouseRules(String wish);

  /**
   * What the character's instructions annotation alone would have said, house rules included. It is
   * a whole prompt: what is appended to it stands outside the house rules.
   *
   * @throws IllegalStateException if the character has no instructions annotation
   */
  String instructionsPrompt();

  /**
   * One of the items, each as likely as any other.
   *
   * @throws IllegalArgumentException if there is none
   */
  default <T> T pick(List<T> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to pick from: the list is empty");
    }
    return items.get(random().nextInt(items.size()));
  }

  /**
   * Some of the items in a random order, none of them twice.
   *
   * @param count how many; from zero to the number of items
   * @throws IllegalArgumentException if there are not that many
   */
  default <T> List<T> pick(int count, List<T> items) {
    if (count < 0 || count > items.size()) {
      throw new IllegalArgumentException(
          "cannot pick %s of %s items without repeating one".formatted(count, items.size()));
    }
    List<T> rest = new ArrayList<>(items);
    List<T> picked = new ArrayList<>(count);
    while (picked.size() < count) {
      picked.add(rest.remove(random().nextInt(rest.size())));
    }
    return List.copyOf(picked);
  }

  /**
   * Replaces {@code {name}} by its value, for the names given and no others: every other brace is a
   * brace, and a value is never searched again.
   *
   * @param values the value of each name; its {@link Object#toString()} is inserted
   */
  default String fill(String text, Map<String, ?> values) {
    StringBuilder filled = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      Object value = close < 0 ? null : values.get(text.substring(open + 1, close));
      if (value != null) {
        filled.append(text, from, open).append(value);
        from = close + 1;
        open = close;
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}

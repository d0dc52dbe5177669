package dev.dramatis;

import dev.dramatis.instructions.Instructions;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.PromptContext;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** The context of one session. */
final class SessionContext implements PromptContext {

  private final CharacterDefinition character;
  private final SessionOptions options;
  private final HouseRules houseRules;
  private final ZonedDateTime now;
  private final long seed;
  private final Random random;

  SessionContext(CharacterDefinition character, SessionOptions options, HouseRules houseRules) {
    this.character = character;
    this.options = options;
    this.houseRules = houseRules;
    this.now = ZonedDateTime.now(options.clock());
    this.seed = options.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong());
    this.random = new Random(spread(seed));
  }

  /** {@link Random} draws alike from seeds that are near each other; SplitMix64 parts them. */
  private static long spread(long seed) {
    long z = seed + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  long seed() {
    return seed;
  }

  @Override
  public CharacterDefinition character() {
    return character;
  }

  @Override
  public ZonedDateTime now() {
    return now;
  }

  @Override
  public Random random() {
    return random;
  }

  @Override
  public <T> Optional<T> find(Class<T> type) {
    return options.find(type);
  }

  @Override
  public String llmName() {
    String name = options.llmName().orElse("");
    String spoken =
        name.substring(name.lastIndexOf('/') + 1).replace('-', ' ').replace('_', ' ').strip();
    return spoken.isEmpty() ? "a large language model" : spoken;
  }

  @Override
  public String withHouseRules(String wish) {
    return houseRules.around(this, wish);
  }

  @Override
  public String instructionsPrompt() {
    Instructions instructions =
        character
            .instructions()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "%s has no instructions annotation to make a prompt of"
                            .formatted(character)));
    return instructions.systemPrompt(this);
  }
}

package dev.dramatis;

import dev.dramatis.instructions.Instructions;
import dev.dramatis.prompt.HostText;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.prompt.PromptContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The context of one session. */
final class SessionContext implements PromptContext {

  private static final String UNNAMED = "a large language model";

  /** Parts of a model's name, and the brackets that the house rules put around it. */
  private static final char[] UNSPOKEN = {'-', '_', '(', ')'};

  private final CharacterDefinition character;
  private final SessionOptions options;
  private final HouseRules houseRules;
  private final Instant opened;
  private final @Nullable ZoneId zone;
  private final long seed;
  private @Nullable ZonedDateTime now;
  private @Nullable Random random;

  SessionContext(CharacterDefinition character, SessionOptions options, HouseRules houseRules) {
    this.character = character;
    this.options = options;
    this.houseRules = houseRules;
    this.opened = options.instant();
    this.zone = options.zone();
    this.seed = options.anySeed();
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

  Instant opened() {
    return opened;
  }

  /** The host's time zone; null means the system's. */
  @Nullable ZoneId zone() {
    return zone;
  }

  /** The time of a session in its zone, made where somebody asks: few prompts and hosts do. */
  static ZonedDateTime time(Instant opened, @Nullable ZoneId zone) {
    return ZonedDateTime.ofInstant(opened, zone == null ? ZoneId.systemDefault() : zone);
  }

  @Override
  public ZonedDateTime now() {
    ZonedDateTime known = now;
    if (known == null) {
      known = time(opened, zone);
      now = known;
    }
    return known;
  }

  @Override
  public Random random() {
    Random known = random;
    if (known == null) {
      known = new Random(spread(seed));
      random = known;
    }
    return known;
  }

  @Override
  public <T> Optional<T> find(Class<T> type) {
    return options.find(type);
  }

  @Override
  public String llmName() {
    String name = options.llmName().orElse("");
    if (name.isEmpty()) {
      return UNNAMED;
    }
    String spoken = name.substring(name.lastIndexOf('/') + 1);
    for (char mark : UNSPOKEN) {
      spoken = spoken.replace(mark, ' ');
    }
    spoken = HostText.oneLine(spoken);
    return spoken.isEmpty() ? UNNAMED : spoken;
  }

  @Override
  public String withHouseRules(String wish) {
    return houseRules.around(this, wish);
  }

  @Override
  public String instructionsPrompt() {
    Optional<Instructions> instructions = character.instructions();
    if (instructions.isEmpty()) {
      throw new IllegalStateException(
          character + " has no instructions annotation to make a prompt of");
    }
    return instructions.get().systemPrompt(this);
  }
}

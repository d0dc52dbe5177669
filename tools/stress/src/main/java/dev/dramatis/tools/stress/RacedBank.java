package dev.dramatis.tools.stress;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A bank of a good and a bad character; each call makes a new definition. */
final class RacedBank implements CharacterBank {

  static final String GOOD = "good";
  static final String BAD = "bad";

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return "raced";
  }

  @Override
  public int size() {
    return ids().size();
  }

  @Override
  public List<String> ids() {
    return List.of(BAD, GOOD);
  }

  @Override
  public int[] idHashes() {
    return new int[] {BAD.hashCode(), GOOD.hashCode()};
  }

  @Override
  public int[] nameHashes() {
    return idHashes();
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    return switch (id) {
      case BAD -> throw new IllegalStateException("bad");
      case GOOD ->
          CharacterDefinition.builder(GOOD, GOOD)
              .bank(name())
              .className(Counting.class.getName())
              .withoutHouseRules()
              .voice(new FileVoiceSource("good.wav", null, null, null, null))
              .build();
      default -> null;
    };
  }

  @Override
  public @Nullable String idOf(String name) {
    return ids().contains(name) ? name : null;
  }

  @Override
  public Object create(String id) {
    return new Counting();
  }

  /** A character that counts how often it is closed. */
  static final class Counting implements PromptGenerator, AutoCloseable {

    final AtomicInteger closed = new AtomicInteger();

    @Override
    public String persona(PromptContext context) {
      return "You are good.";
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}

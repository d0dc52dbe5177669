package dev.dramatis.conversation;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.TestBank;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import java.util.concurrent.atomic.AtomicInteger;

/** A character that counts its instances, and knows whether it is closed. */
class Dice implements PromptGenerator, AutoCloseable {

  private final Count count;
  private final AtomicInteger closes = new AtomicInteger();

  Dice(Count count) {
    this.count = count;
    count.opened.incrementAndGet();
  }

  @Override
  public String persona(PromptContext context) {
    return "Roll " + context.random().nextLong() + ".";
  }

  void use() {
    if (closes.get() > 0) {
      count.usedAfterClose.incrementAndGet();
    }
  }

  @Override
  public void close() {
    count.closed.incrementAndGet();
    if (closes.incrementAndGet() > 1) {
      count.closedTwice.incrementAndGet();
    }
  }

  /** What happened to all dice of a registry. */
  static final class Count {
    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final AtomicInteger closedTwice = new AtomicInteger();
    final AtomicInteger usedAfterClose = new AtomicInteger();

    /** Returns a registry with the characters dice and coin. */
    CharacterRegistry registry() {
      return CharacterRegistry.builder()
          .houseRules(TestBank.PLAIN)
          .banks(
              new TestBank("cast")
                  .with("dice", "Dice", () -> new Dice(this))
                  .with("coin", "Coin", () -> new Dice(this)))
          .load();
    }
  }
}

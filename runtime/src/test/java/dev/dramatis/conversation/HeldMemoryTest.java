package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.character.PromptGenerator;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The heap that held conversations take beyond their prompts, which are one text here. */
class HeldMemoryTest {

  private static final int CONVERSATIONS = 10_000;

  @Test
  void heldConversations_ofOneOwnerEach_takeLessThanAKilobyteEach() throws Exception {
    CharacterSessions sessions =
        CharacterSessions.builder(
                CharacterRegistry.builder()
                    .houseRules(TestBank.PLAIN)
                    .banks(
                        new TestBank("cast")
                            .with("dice", "Dice", () -> (PromptGenerator) context -> "Roll."))
                    .load())
            .atMost(CONVERSATIONS)
            .store(new Forgetful())
            .build();
    hold(sessions, "first");
    long before = usedBytes();

    for (int i = 0; i < CONVERSATIONS; i++) {
      hold(sessions, UUID.randomUUID().toString());
    }

    long each = (usedBytes() - before) / CONVERSATIONS;
    assertThat(sessions.held()).isEqualTo(CONVERSATIONS);
    assertThat(each).as("bytes each").isBetween(200L, 1_024L);
  }

  private static void hold(CharacterSessions sessions, String owner) {
    String id = UUID.randomUUID().toString();
    sessions.with(
        ConversationKey.authenticated(owner, "dice", id), SessionOptions::defaults, any -> id);
  }

  private static long usedBytes() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A store outside of this heap. */
  private static final class Forgetful implements ConversationStore {
    @Override
    public Optional<String> find(String key, Duration timeToLive) {
      return Optional.empty();
    }

    @Override
    public String putIfAbsent(String key, String saved, Duration timeToLive) {
      return saved;
    }

    @Override
    public void remove(String key) {}
  }
}

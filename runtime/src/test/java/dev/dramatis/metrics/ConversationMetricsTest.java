package dev.dramatis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LogCapture;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.ConversationStore;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationMetricsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void held_sessions_goUpAndDown() {
    CharacterSessions first = sessions(2);
    CharacterSessions second = sessions(2);
    use(first, "1");
    use(first, "2");
    use(second, "1");
    assertThat(held()).isEqualTo(3);

    first.close();
    assertThat(held()).isEqualTo(1);
    second.end(key("1"));
    assertThat(held()).isZero();
  }

  @Test
  void left_sessions_areCountedByCause() {
    CharacterSessions sessions = sessions(1);
    use(sessions, "1");
    use(sessions, "2");
    sessions.end(key("2"));

    assertThat(left("places")).isEqualTo(1);
    assertThat(left("ended")).isEqualTo(1);
    assertThat(left("owner_share")).isZero();
  }

  @Test
  void storeErrors_areCountedByType() {
    try (LogCapture log = new LogCapture()) {
      CharacterSessions sessions =
          CharacterSessions.builder(registry())
              .listener(new ConversationMetrics(meters))
              .store(new Down())
              .build();
      use(sessions, "1");
      use(sessions, "1");

      assertThat(storeErrors("find")).isEqualTo(1);
      assertThat(storeErrors("put")).isEqualTo(2);
      assertThat(storeErrors("unreadable")).isZero();
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void meters_atTheStart_areTheOnesTheReadmeListsAtZero() {
    new ConversationMetrics(meters);

    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsOnly(
            "character.conversations.held",
            "character.conversations.left",
            "character.conversations.store.errors");
    assertThat(meters.find("character.conversations.left").counters())
        .flatExtracting(counter -> counter.getId().getTags())
        .extracting(Tag::getValue)
        .containsExactlyInAnyOrder(
            "idle", "places", "owner_share", "forgotten", "replaced", "ended", "closed");
  }

  private CharacterSessions sessions(int atMost) {
    return CharacterSessions.builder(registry())
        .atMost(atMost)
        .ownerShare(1)
        .listener(new ConversationMetrics(meters))
        .build();
  }

  private static CharacterRegistry registry() {
    return CharacterRegistry.of(new TestBank("cast").with("anna", "Anna"));
  }

  private static void use(CharacterSessions sessions, String id) {
    sessions.with(key(id), SessionOptions::defaults, session -> id);
  }

  private static ConversationKey key(String id) {
    return ConversationKey.claimed("ada", "anna", id);
  }

  private double held() {
    return meters.get("character.conversations.held").gauge().value();
  }

  private double left(String cause) {
    return meters.get("character.conversations.left").tag("cause", cause).counter().count();
  }

  private double storeErrors(String type) {
    return meters
        .get("character.conversations.store.errors")
        .tag("error_type", type)
        .counter()
        .count();
  }

  private static final class Down implements ConversationStore {
    @Override
    public Optional<String> find(String key, Duration timeToLive) {
      throw new IllegalStateException("down");
    }

    @Override
    public String putIfAbsent(String key, String saved, Duration timeToLive) {
      throw new IllegalStateException("down");
    }

    @Override
    public void remove(String key) {
      throw new IllegalStateException("down");
    }
  }
}

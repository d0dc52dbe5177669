package dev.dramatis.examples.voicehost.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedPlacesTest {

  private long seconds;
  private SharedPlaces places;

  @BeforeEach
  void start() {
    places = new SharedPlaces(20, Duration.ofSeconds(60), () -> TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void valueUsedLeastRecently_leavesFirst() {
    for (int i = 0; i < 20; i++) {
      places.put("key " + i, "value", "owner " + i);
    }
    places.find("key 0");
    places.put("another", "value", "another owner");

    assertThat(places.find("key 0")).isEqualTo("value");
    assertThat(places.find("key 1")).isNull();
  }

  @Test
  void ownerOfMoreThanATenth_losesItsOwn() {
    places.put("ada's", "value", "ada");
    for (int i = 0; i < 100; i++) {
      places.put("key " + i, "value", "eve");
    }
    for (int i = 0; i < 10; i++) {
      places.put("newcomer " + i, "value", "newcomer " + i);
    }

    assertThat(places.find("ada's")).isEqualTo("value");
    assertThat(places.find("newcomer 0")).isEqualTo("value");
    assertThat(places.find("key 90")).isNull();
    assertThat(places.find("key 99")).isEqualTo("value");
  }

  @Test
  void placesOfAnOwner_areGivenBackOnce() {
    places.put("shared", "value", "eve");
    places.put("shared", "value", "ada");
    places.put("shared", "other", "ada");
    for (int i = 0; i < 19; i++) {
      places.put("key " + i, "value", "owner " + i);
    }
    places.find("shared");
    places.put("another", "value", "another owner");

    assertThat(places.find("shared")).isEqualTo("other");
    assertThat(places.find("key 0")).isNull();
  }

  @Test
  void valueThatIsNotUsed_isGone() {
    places.put("used", "value", "ada");
    places.put("idle", "value", "ada");
    seconds = 50;
    places.find("used");
    seconds = 70;

    assertThat(places.find("idle")).isNull();
    assertThat(places.find("used")).isEqualTo("value");
  }
}

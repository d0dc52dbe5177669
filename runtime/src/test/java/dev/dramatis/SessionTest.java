package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.prompt.UserProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final String SECRET = "the secret of the dice";

  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .houseRules(TestBank.PLAIN)
          .banks(new TestBank("cast").with("dice", "Dice", Dice::new))
          .load();

  @Test
  void open_character_hasItsDefinition() {
    assertThat(registry.open("dice").character()).isSameAs(registry.find("dice").orElseThrow());
  }

  @Test
  void open_twice_givesEachItsOwnInstance() {
    assertThat(registry.open("dice").as(Dice.class).orElseThrow())
        .isNotSameAs(registry.open("dice").as(Dice.class).orElseThrow());
  }

  @Test
  void as_object_givesAnyInstance() {
    CharacterSession session = registry.open("dice");

    assertThat(session.as(Object.class)).containsSame(session.as(Dice.class).orElseThrow());
  }

  @Test
  void with_type_returnsWhatTheCodeReturns() {
    assertThat(registry.open("dice").with(Dice.class, dice -> dice.prompts.get())).contains(1);
  }

  @Test
  void with_otherTypeOrNothingReturned_isEmpty() {
    CharacterSession session = registry.open("dice");

    assertThat(session.with(Runnable.class, other -> "never")).isEmpty();
    assertThat(session.<Dice, String>with(Dice.class, dice -> null)).isEmpty();
  }

  @Test
  void systemPrompt_readTwice_isMadeOnce() {
    CharacterSession session = registry.open("dice");
    session.systemPrompt();
    session.systemPrompt();

    assertThat(session.as(Dice.class).orElseThrow().prompts).hasValue(1);
  }

  @Test
  void open_sameSeedAndTime_samePrompt() {
    CharacterSession first = registry.open("dice");
    SessionOptions again =
        SessionOptions.builder()
            .seed(first.seed())
            .clock(Clock.fixed(first.openedAt().toInstant(), first.openedAt().getZone()))
            .build();

    assertThat(registry.open("dice", again).systemPrompt()).isEqualTo(first.systemPrompt());
  }

  @Test
  void open_withoutASeed_drawsAnother() {
    assertThat(registry.open("dice").seed()).isNotEqualTo(registry.open("dice").seed());
  }

  @Test
  void seed_given_isTheSessions() {
    SessionOptions options = SessionOptions.builder().seed(-7).build();

    assertThat(registry.open("dice", options).seed()).isEqualTo(-7);
  }

  @Test
  void openedAt_clockOfAZone_isItsTimeThere() {
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneId.of("Europe/Paris"));

    assertThat(registry.open("dice", SessionOptions.builder().clock(clock).build()).openedAt())
        .hasToString("2026-07-02T00:30+02:00[Europe/Paris]");
  }

  @Test
  void as_typeOfTheCharacter_isTheInstance() {
    assertThat(registry.open("dice").as(AutoCloseable.class)).isPresent();
  }

  @Test
  void as_otherType_isEmpty() {
    assertThat(registry.open("dice").as(Runnable.class)).isEmpty();
  }

  @Test
  void close_closeableCharacter_closesItOnce() {
    CharacterSession session = registry.open("dice");
    session.close();
    session.close();

    assertThat(session.as(Dice.class).orElseThrow().closed).hasValue(1);
  }

  @Test
  void close_characterThatThrows_throwsNothingAndLogsOneLine() {
    CharacterSession session =
        CharacterRegistry.of(new TestBank("cast").with("stuck", "Stuck", Stuck::new)).open("stuck");

    try (LogCapture log = new LogCapture()) {
      session.close();
      session.close();

      assertThat(log.lines())
          .containsExactly(
              "closing the character stuck \"Stuck\" of bank cast failed:"
                  + " java.lang.AssertionError: will not close");
    }
  }

  @Test
  void session_closed_keepsItsPrompt() {
    CharacterSession session = registry.open("dice");
    session.close();

    assertThat(session.systemPrompt()).startsWith(SECRET);
  }

  @Test
  void toString_session_showsNeitherPromptNorHostData() {
    UserProfile user = UserProfile.builder().firstName("Ada").build();
    SessionOptions options = SessionOptions.builder().with(UserProfile.class, user).build();

    assertThat(registry.open("dice", options))
        .hasToString("session with dice \"Dice\" of bank cast");
  }

  @Test
  void toString_closedSession_saysSo() {
    CharacterSession session = registry.open("dice");
    session.close();

    assertThat(session.toString()).endsWith(", closed");
  }

  private static final class Dice implements PromptGenerator, AutoCloseable {
    private final AtomicInteger prompts = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public String persona(PromptContext context) {
      prompts.incrementAndGet();
      return SECRET + " " + context.random().nextLong() + " " + context.now();
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private static final class Stuck implements PromptGenerator, AutoCloseable {
    @Override
    public String persona(PromptContext context) {
      return "Hello.";
    }

    @Override
    public void close() {
      throw new AssertionError("will not close");
    }
  }
}

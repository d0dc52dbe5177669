package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoriesTest {

  /** A line of 36 characters costs 100. */
  private static final String LINE = "x".repeat(36);

  private final Histories all = new Histories(400);
  private final History first = new History(all);
  private final History second = new History(all);
  private final History third = new History(all);

  @Test
  void tooMuch_isForgottenFromTheLongestSilentFirst() {
    talk(first, 2);
    talk(second, 2);
    talk(third, 1);
    assertSizes(1, 2, 1);

    talk(third, 2);
    assertSizes(0, 1, 3);
  }

  @Test
  void oneThatSpeaksAgain_isNoLongerTheLongestSilent() {
    talk(first, 2);
    talk(second, 1);
    talk(first, 1);
    talk(third, 1);

    assertSizes(3, 0, 1);
  }

  @Test
  void latestLine_staysHoweverLong() {
    talk(first, 2);
    second.userSaid("y".repeat(1_000));

    assertSizes(0, 1, 0);
  }

  @Test
  void endedHistory_givesItsRoomToTheOthers() {
    talk(first, 2);
    talk(second, 2);
    second.end();
    talk(third, 2);

    assertSizes(2, 2, 2);
  }

  @Test
  void userWhoNeverStops_isNotRememberedWithoutBound() {
    for (int i = 0; i < 100; i++) {
      first.userSaid("Wait " + i + ".");
    }

    assertThat(first.shown().toString()).contains("Wait 99.").hasSizeLessThan(500);
  }

  private static void talk(History history, int lines) {
    for (int i = 0; i < lines; i++) {
      if (history.shown().size() % 2 == 0) {
        history.userSaid(LINE);
      } else {
        history.characterSaid(LINE);
      }
    }
  }

  private void assertSizes(int ofFirst, int ofSecond, int ofThird) {
    assertThat(first.shown()).hasSize(ofFirst);
    assertThat(second.shown()).hasSize(ofSecond);
    assertThat(third.shown()).hasSize(ofThird);
  }
}

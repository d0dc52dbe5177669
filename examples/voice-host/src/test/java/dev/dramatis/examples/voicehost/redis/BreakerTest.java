package dev.dramatis.examples.voicehost.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private final RuntimeException failure = new IllegalStateException("refused");

  private long seconds;
  private Breaker breaker;

  @BeforeEach
  void start() {
    breaker = new Breaker(() -> TimeUnit.SECONDS.toNanos(seconds));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed(failure);
    }
  }

  @Test
  void twoFailures_letCallersAsk() {
    fail(2);

    assertThat(breaker.enter()).isFalse();
  }

  @Test
  void failuresWithAnAnswerBetween_letCallersAsk() {
    fail(2);
    breaker.answered();
    fail(2);

    assertThat(breaker.enter()).isFalse();
  }

  @Test
  void threeFailures_letNobodyAskForTwoSeconds() {
    fail(3);
    seconds = 1;

    assertThatThrownBy(breaker::enter).isInstanceOf(RedisException.class).hasCause(failure);
  }

  @Test
  void afterTwoSeconds_oneCallerAtATimeAsks() {
    fail(3);
    seconds = 2;

    assertThat(breaker.enter()).isTrue();
    assertThatThrownBy(breaker::enter).isInstanceOf(RedisException.class);
    breaker.leave(true);
    assertThat(breaker.enter()).isTrue();
  }

  @Test
  void probeThatFails_letsNobodyAskForTwoSecondsMore() {
    fail(3);
    seconds = 2;
    boolean isProbe = breaker.enter();
    breaker.failed(failure);
    breaker.leave(isProbe);
    seconds = 3;

    assertThatThrownBy(breaker::enter).isInstanceOf(RedisException.class);
    seconds = 4;
    assertThat(breaker.enter()).isTrue();
  }

  @Test
  void probeWithAnAnswer_letsEverybodyAsk() {
    fail(3);
    seconds = 2;
    boolean isProbe = breaker.enter();
    breaker.answered();
    breaker.leave(isProbe);

    assertThat(breaker.enter()).isFalse();
    assertThat(breaker.enter()).isFalse();
  }
}

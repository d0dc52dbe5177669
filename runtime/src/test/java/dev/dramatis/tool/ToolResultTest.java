package dev.dramatis.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.tool.ToolResult.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ToolResultTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final CompletableFuture<ToolResult> call = new CompletableFuture<>();

  @Test
  void await_ofACallThatEnds_returnsItsResult() {
    ToolResult done = ToolResult.of(Outcome.DONE, "Done.");
    call.complete(done);

    assertThat(ToolResult.await("book", call, Duration.ZERO)).isSameAs(done);
  }

  @Test
  void await_ofACallThatTakesTooLong_isUnfinished_andLeavesItAlone() {
    assertThat(ToolResult.await("book", call, Duration.ofMillis(1)).outcome())
        .isEqualTo(Outcome.UNFINISHED);
    assertThat(call).isNotDone();
  }

  @Test
  void await_ofACancelledCall_isUnfinished() {
    call.cancel(false);

    assertThat(ToolResult.await("book", call, LONG).outcome()).isEqualTo(Outcome.UNFINISHED);
  }

  @Test
  void await_onAnInterruptedThread_isInterrupted_andSoStaysTheThread() {
    Thread.currentThread().interrupt();

    assertThat(ToolResult.await("book", call, LONG).outcome()).isEqualTo(Outcome.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void await_ofACallThatThrew_throws() {
    IllegalArgumentException foreign = new IllegalArgumentException("a Date");
    call.completeExceptionally(foreign);

    assertThatThrownBy(() -> ToolResult.await("book", call, LONG))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the tool book cannot be called")
        .hasCause(foreign);
  }
}

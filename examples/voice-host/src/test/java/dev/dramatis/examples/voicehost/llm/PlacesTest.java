package dev.dramatis.examples.voicehost.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A place for an answer is given back whatever ends it. */
@Timeout(20)
class PlacesTest {

  private static final ObjectNode REQUEST = JsonNodeFactory.instance.objectNode();

  private @Nullable Throwable failure;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Llm llm =
      new MeteredLlm(
          new BoundedLlm(new Failing(), 1),
          new Agent(meters, ObservationRegistry.NOOP, "chat", Tags.empty()));

  @Test
  void errorOfACompletion_keepsNoPlace() {
    failure = new OutOfMemoryError("of a test");

    assertThatThrownBy(() -> llm.complete(REQUEST)).isSameAs(failure);
    assertThat(timed("_OTHER")).isEqualTo(1);
    assertIsFree();
  }

  @Test
  void errorBeforeAStreamIsThere_keepsNoPlace() {
    failure = new StackOverflowError("of a test");

    assertThatThrownBy(() -> llm.stream(REQUEST)).isSameAs(failure);
    assertThat(timed("_OTHER")).isEqualTo(1);
    assertIsFree();
  }

  @Test
  void errorInAStream_keepsNoPlace() {
    LlmStream stream = llm.stream(REQUEST);
    failure = new AssertionError("of a test");
    assertThatThrownBy(stream::next).isSameAs(failure);
    failure = null;
    stream.close();

    assertThat(timed("_OTHER")).isEqualTo(1);
    assertIsFree();
  }

  @Test
  void streamThatCannotBeClosed_keepsNoPlace() {
    LlmStream stream = llm.stream(REQUEST);
    failure = new IllegalStateException("of a test");

    assertThatThrownBy(stream::close).isSameAs(failure);
    assertThat(timed("cancelled")).isEqualTo(1);
    assertIsFree();
  }

  private void assertIsFree() {
    failure = null;
    llm.complete(REQUEST);
    llm.stream(REQUEST).close();
  }

  private long timed(String errorType) {
    return meters
        .get("gen_ai.client.inference.duration")
        .tag("error.type", errorType)
        .timer()
        .count();
  }

  private void fail() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private final class Failing implements Llm {

    @Override
    public ObjectNode complete(ObjectNode request) {
      fail();
      return REQUEST;
    }

    @Override
    public LlmStream stream(ObjectNode request) {
      fail();
      return new LlmStream() {
        @Override
        public @Nullable ObjectNode next() {
          fail();
          return null;
        }

        @Override
        public void cancel() {}

        @Override
        public void close() {
          fail();
        }
      };
    }

    @Override
    public void cancelAll() {}
  }
}

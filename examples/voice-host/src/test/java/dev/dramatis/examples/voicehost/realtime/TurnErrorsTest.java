package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import dev.dramatis.examples.voicehost.llm.RehearsalLlm;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import dev.dramatis.voice.FileVoiceSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.node.ObjectNode;

/** After an error of the JVM in a turn, the conversation accepts the next one. */
@Timeout(20)
class TurnErrorsTest {

  private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
  private boolean isOutOfMemory = true;

  @Test
  void errorInATurn_isAnEventAndTheNextTurnIsAnswered() throws Exception {
    Conversation conversation = conversation();
    conversation.userSaid("Hello");
    conversation.answer();
    assertThat(next()).contains("response.created");
    assertThat(next()).contains("\"error\"", "internal_error");

    isOutOfMemory = false;
    conversation.answer();
    assertThat(next()).contains("response.created").contains("Hello");
    assertThat(next()).contains("response.text.delta");
    conversation.close();
  }

  private String next() throws InterruptedException {
    return String.valueOf(sent.poll(10, TimeUnit.SECONDS));
  }

  private Conversation conversation() {
    CharacterDefinition ada =
        CharacterDefinition.builder("ada", "Ada")
            .voice(new FileVoiceSource("ada.wav", null, null, null, null))
            .build();
    CharacterRegistry cast =
        CharacterRegistry.builder().add(ada, context -> "I am Ada.").banks().load();
    Session session =
        (Session)
            Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> {
                  sent.add((String) arguments[0]);
                  ((Callback) arguments[1]).succeed();
                  return null;
                });
    RealtimeMeters meters = new RealtimeMeters(new SimpleMeterRegistry());
    Outbox out = new Outbox(session, meters, Duration.ofSeconds(5));
    Turns turns =
        new Turns(
            new AgentLlms(
                new Failing(),
                Optional.empty(),
                new SimpleMeterRegistry(),
                ObservationRegistry.NOOP),
            new ToolRunner(Duration.ofSeconds(1), 1, new JsonReader()),
            HostConfig.from(Map.of()).limits());
    return new Conversation("ada", cast.open("ada"), new History(new Histories(1_000)), out, turns);
  }

  private final class Failing implements Llm {

    private final Llm llm = new RehearsalLlm();

    @Override
    public ObjectNode complete(ObjectNode request) {
      return llm.complete(request);
    }

    @Override
    public LlmStream stream(ObjectNode request) {
      if (isOutOfMemory) {
        throw new OutOfMemoryError("of a test");
      }
      return llm.stream(request);
    }

    @Override
    public void cancelAll() {}
  }
}

package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.llm.RehearsalLlm;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import dev.dramatis.voice.FileVoiceSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;

/** Each session is closed, in whatever order the client switches and leaves. */
class ConversationsTest {

  private final List<CharacterSession> sessions = new ArrayList<>();
  private final Conversations conversations = new Conversations();

  @Test
  void close_closesAllThatAreKept() {
    conversations.switchTo(conversation("ada"));
    conversations.switchTo(conversation("bob"));
    conversations.close();

    assertThat(sessions).hasSize(2).allMatch(ConversationsTest::isClosed);
  }

  @Test
  void conversationThatComesAfterTheEnd_isClosed() {
    conversations.switchTo(conversation("ada"));
    conversations.close();
    conversations.switchTo(conversation("bob"));

    assertThat(sessions).hasSize(2).allMatch(ConversationsTest::isClosed);
  }

  @Test
  void anotherWithTheSameCharacter_closesTheEarlierOneOnly() {
    conversations.switchTo(conversation("ada"));
    conversations.switchTo(conversation("bob"));
    Conversation again = conversation("ada");
    conversations.switchTo(again);

    assertThat(sessions.stream().map(ConversationsTest::isClosed))
        .containsExactly(true, false, false);
    assertThat(conversations.current()).isSameAs(again).isSameAs(conversations.with("ada"));
  }

  private static boolean isClosed(CharacterSession session) {
    return session.toString().endsWith(", closed");
  }

  private Conversation conversation(String id) {
    CharacterDefinition character =
        CharacterDefinition.builder(id, id)
            .voice(new FileVoiceSource(id + ".wav", null, null, null, null))
            .build();
    CharacterSession session =
        CharacterRegistry.builder().add(character, context -> "Hi.").banks().load().open(id);
    sessions.add(session);
    Session nobody =
        (Session)
            Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> null);
    return new Conversation(
        id,
        session,
        new History(new Histories(1_000)),
        new Outbox(nobody, new RealtimeMeters(new SimpleMeterRegistry()), Duration.ofSeconds(5)),
        new Turns(
            new AgentLlms(
                new RehearsalLlm(),
                Optional.empty(),
                new SimpleMeterRegistry(),
                ObservationRegistry.NOOP),
            new ToolRunner(Duration.ofSeconds(1), 1, new JsonReader()),
            HostConfig.from(Map.of()).limits()));
  }
}

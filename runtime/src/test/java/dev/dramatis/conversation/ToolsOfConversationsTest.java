package dev.dramatis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.ToolBank;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tools of sessions that are held by conversation. */
class ToolsOfConversationsTest {

  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .allowTools("quiz:*")
          .banks(
              new ToolBank("cast")
                  .with("quiz", "Quiz", Quiz::new)
                  .tool("quiz", "answer", List.of(), ToolsOfConversationsTest::answer))
          .load();
  private final CharacterSessions sessions = CharacterSessions.builder(registry).build();

  private static final class Quiz implements PromptGenerator {
    private int right;

    @Override
    public String persona(PromptContext context) {
      return "You are a quiz show.";
    }
  }

  private static ToolResult answer(Object character, ToolArguments arguments) {
    Quiz quiz = (Quiz) character;
    quiz.right++;
    return arguments.result(quiz.right + " right");
  }

  private static ConversationKey key(String id) {
    return ConversationKey.authenticated("ada", "quiz", id);
  }

  private String call(String id) {
    return sessions.with(
        key(id), SessionOptions::defaults, session -> session.call("answer", Map.of()).text());
  }

  @Test
  void calls_ofOneConversation_areOnOneInstance() {
    assertThat(call("1")).isEqualTo("1 right");
    assertThat(call("1")).isEqualTo("2 right");
    assertThat(call("2")).isEqualTo("1 right");
  }

  @Test
  void lease_offersTheToolsAndCallsThem() {
    try (Lease lease = sessions.lease(key("1"), SessionOptions::defaults)) {
      assertThat(lease.session().tools()).hasSize(1);
      assertThat(lease.session().call("answer", Map.of()).text()).isEqualTo("1 right");
    }
  }

  @Test
  void endWhileLeased_toolsWorkUntilTheLeaseEnds() {
    Lease lease = sessions.lease(key("1"), SessionOptions::defaults);
    CharacterSession session = lease.session();
    sessions.end(key("1"));

    assertThat(session.call("answer", Map.of()).outcome()).isEqualTo(Outcome.DONE);
    lease.close();
    assertThat(session.call("answer", Map.of()).outcome()).isEqualTo(Outcome.CLOSED);
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** LangChain4j, whose memory forgets how a conversation began. */
@Timeout(60)
class LangChain4jTest {

  private static final int TURNS = 12;

  private interface Talk {
    String say(String line);
  }

  @Test
  void windowOfMessages_keepsThePrompt() throws Exception {
    try (FakeLlm llm = FakeLlm.that(Chat.newWords());
        RunningHost host = RunningHost.with(llm.settings())) {
      Talk talk = talk(host, MessageWindowChatMemory.withMaxMessages(10));
      for (int turn = 0; turn < TURNS; turn++) {
        talk.say("Line " + turn);
      }

      assertThat(llm.prompts()).hasSize(TURNS).containsOnly(llm.prompts().get(0));
      assertThat(llm.requests().get(TURNS - 1).toString()).doesNotContain("Line 0");
      assertThat(host.metric("chat_turns_total{conversation=\"new\"}")).isEqualTo(1);
    }
  }

  private static Talk talk(RunningHost host, ChatMemory memory) {
    OpenAiChatModel model =
        OpenAiChatModel.builder()
            .baseUrl(host.address() + "v1")
            .apiKey("none needed")
            .modelName("developpeuse")
            .build();
    return AiServices.builder(Talk.class).chatModel(model).chatMemory(memory).build();
  }
}

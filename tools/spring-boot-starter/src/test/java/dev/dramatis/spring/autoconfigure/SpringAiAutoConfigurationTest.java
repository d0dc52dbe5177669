package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.spring.ai.CharacterAdvisor;
import dev.dramatis.spring.ai.StubChatModel;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.model.chat.client.autoconfigure.ChatClientAutoConfiguration;
import org.springframework.ai.model.tool.autoconfigure.ToolCallingAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When there is an advisor for Spring AI. */
class SpringAiAutoConfigurationTest {

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DramatisAutoConfiguration.class,
                  DramatisConversationAutoConfiguration.class,
                  DramatisSpringAiAutoConfiguration.class));

  @Test
  void advisor_isThere() {
    host.run(context -> assertThat(context).hasSingleBean(CharacterAdvisor.class));
  }

  @Test
  void advisorOfTheHost_standsAlone() {
    host.withBean(
            "own",
            CharacterAdvisor.class,
            () ->
                new CharacterAdvisor(
                    CharacterSessions.builder(CharacterRegistry.of()).build(),
                    SessionOptions.defaults()))
        .run(
            context ->
                assertThat(context).getBeanNames(CharacterAdvisor.class).containsExactly("own"));
  }

  @Test
  void clientOfSpringAi_answersUnknownTools() {
    StubChatModel model = new StubChatModel().thenCall("anser", "{}");

    host.withConfiguration(
            AutoConfigurations.of(
                ToolCallingAutoConfiguration.class, ChatClientAutoConfiguration.class))
        .withBean(ChatModel.class, () -> model)
        .withPropertyValues("dramatis.tools=quiz-show:*")
        .run(
            context -> {
              String answer =
                  context
                      .getBean(ChatClient.Builder.class)
                      .defaultAdvisors(context.getBean(CharacterAdvisor.class))
                      .build()
                      .prompt("Paris.")
                      .advisors(
                          call ->
                              call.param(CharacterAdvisor.CHARACTER, "quiz-show")
                                  .param(ChatMemory.CONVERSATION_ID, "1"))
                      .call()
                      .content();

              assertThat(answer).isEqualTo("answer 2");
              assertThat(model.toolResults())
                  .containsExactly("There is no tool anser. Did you mean answer?");
            });
  }

  @Test
  void withoutSpringAi_theSessionsAreThere() {
    host.withClassLoader(
            new FilteredClassLoader("org.springframework.ai", "reactor", "io.micrometer"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(CharacterSessions.class)
                    .doesNotHaveBean("characterAdvisor"));
  }
}

package dev.dramatis.spring.autoconfigure;

import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.spring.ai.CharacterAdvisor;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The advisor that gives characters and their tools to Spring AI, if the host has that. */
@AutoConfiguration(after = DramatisConversationAutoConfiguration.class)
@ConditionalOnClass(ChatClient.class)
public class DramatisSpringAiAutoConfiguration {

  /** Makes the configuration; Spring calls it. */
  public DramatisSpringAiAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CharacterAdvisor characterAdvisor(
      CharacterSessions sessions, SessionOptions options, DramatisProperties properties) {
    return new CharacterAdvisor(sessions, options, properties.toolTimeout());
  }

  @Bean
  static BeanPostProcessor characterToolCalls() {
    return new ToolCallsPostProcessor();
  }
}

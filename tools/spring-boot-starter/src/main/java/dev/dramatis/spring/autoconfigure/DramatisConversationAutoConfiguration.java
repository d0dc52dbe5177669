package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationListener;
import dev.dramatis.conversation.ConversationStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The sessions of the host's conversations. */
@AutoConfiguration(after = DramatisAutoConfiguration.class)
public class DramatisConversationAutoConfiguration {

  /** Makes the configuration; Spring calls it. */
  public DramatisConversationAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CharacterSessions characterSessions(
      CharacterRegistry registry,
      DramatisProperties properties,
      ObjectProvider<ConversationStore> store,
      ObjectProvider<ConversationListener> listeners) {
    CharacterSessions.Builder sessions =
        configured(CharacterSessions.builder(registry), properties.conversations());
    store.ifAvailable(sessions::store);
    listeners.orderedStream().forEach(sessions::listener);
    return sessions.build();
  }

  private static CharacterSessions.Builder configured(
      CharacterSessions.Builder sessions, DramatisProperties.Conversations settings) {
    try {
      return sessions
          .atMost(settings.atMost())
          .idle(settings.idle())
          .ownerShare(settings.ownerShare())
          .savePrompts(settings.savePrompts());
    } catch (IllegalArgumentException e) {
      throw new UnusableConfigurationException(
          "A setting of dramatis.conversations cannot be used: " + e.getMessage() + ".",
          "Correct the setting of that name under dramatis.conversations.",
          e);
    }
  }
}

package dev.dramatis.spring.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.spring.autoconfigure.DramatisAutoConfiguration;
import dev.dramatis.spring.autoconfigure.DramatisConversationAutoConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The store of the README, over a real Redis server. */
class RedisConversationsTest {

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DataRedisAutoConfiguration.class,
                  DramatisAutoConfiguration.class,
                  DramatisConversationAutoConfiguration.class))
          .withUserConfiguration(RedisConversations.class, RedisLimits.class)
          .withPropertyValues(
              "spring.data.redis.timeout=200ms", "spring.data.redis.connect-timeout=200ms");

  @Test
  @EnabledIf("dev.dramatis.spring.redis.RedisServer#isInstalled")
  void conversation_hasOnePromptInTwoReplicas() throws Exception {
    List<String> prompts = new ArrayList<>();
    try (RedisServer redis = RedisServer.start()) {
      for (int replica = 0; replica < 2; replica++) {
        connectedTo(redis)
            .run(context -> prompts.add(prompt(context.getBean(CharacterSessions.class), "1")));
      }
    }

    assertThat(prompts.get(1)).isEqualTo(prompts.get(0));
  }

  @Test
  @EnabledIf("dev.dramatis.spring.redis.RedisServer#isInstalled")
  void conversation_thatEnded_isNotInTheStore() throws Exception {
    try (RedisServer redis = RedisServer.start()) {
      connectedTo(redis)
          .run(
              context -> {
                CharacterSessions sessions = context.getBean(CharacterSessions.class);
                String first = prompt(sessions, "1");
                sessions.end(key("1"));
                assertThat(prompt(sessions, "1")).isNotEqualTo(first);
              });
    }
  }

  @Test
  @EnabledIf("dev.dramatis.spring.redis.RedisServer#isInstalled")
  void redisThatIsFrozen_delaysAConversationByTwoTimeouts() throws Exception {
    try (RedisServer redis = RedisServer.start()) {
      connectedTo(redis)
          .run(
              context -> {
                CharacterSessions sessions = context.getBean(CharacterSessions.class);
                prompt(sessions, "held");
                redis.freeze();
                assertTimeout(
                    Duration.ofSeconds(1), () -> assertThat(prompt(sessions, "next")).isNotBlank());
              });
    }
  }

  @Test
  @EnabledIf("dev.dramatis.spring.redis.RedisServer#isInstalled")
  void redisThatIsGone_delaysNoConversation() throws Exception {
    try (RedisServer redis = RedisServer.start()) {
      connectedTo(redis)
          .run(
              context -> {
                CharacterSessions sessions = context.getBean(CharacterSessions.class);
                prompt(sessions, "held");
                redis.kill();
                assertTimeout(
                    Duration.ofSeconds(2), // queued commands would take two timeouts each: 4 s
                    () -> {
                      for (int conversation = 0; conversation < 10; conversation++) {
                        assertThat(prompt(sessions, "next-" + conversation)).isNotBlank();
                      }
                    });
              });
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {RedisConversations.class, RedisLimits.class})
  void readme_showsWhatIsTested(Class<?> shown) throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java", shown.getName().replace('.', '/').concat(".java")));

    assertThat(Path.of("README.md"))
        .content()
        .contains(source.substring(source.indexOf("\n@") + 1));
  }

  private ApplicationContextRunner connectedTo(RedisServer redis) {
    return host.withPropertyValues("spring.data.redis.port=" + redis.port());
  }

  private static String prompt(CharacterSessions sessions, String id) {
    return sessions.with(key(id), SessionOptions::defaults, CharacterSession::systemPrompt);
  }

  private static ConversationKey key(String id) {
    return ConversationKey.authenticated("ada", "quiz-show", id);
  }
}

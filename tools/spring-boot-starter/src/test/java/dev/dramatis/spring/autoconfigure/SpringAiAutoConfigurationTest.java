package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.spring.ai.CharacterAdvisor;
import org.junit.jupiter.api.Test;
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

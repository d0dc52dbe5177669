package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.metrics.ConversationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When there are meters and health of the characters. */
class ActuatorAutoConfigurationTest {

  private final ApplicationContextRunner host =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DramatisAutoConfiguration.class,
                  DramatisConversationAutoConfiguration.class,
                  DramatisHealthAutoConfiguration.class,
                  DramatisMetricsAutoConfiguration.class));

  @Test
  void meters_areInTheHostsMeterRegistry() {
    host.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              int loaded = context.getBean(CharacterRegistry.class).definitions().size();
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("character.loaded")
                          .tag("bank", "dramatis")
                          .gauge()
                          .value())
                  .isEqualTo(loaded);
            });
  }

  @Test
  void conversations_areCounted() {
    host.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              ConversationKey key = ConversationKey.authenticated("ada", "gertrude", "1");
              context
                  .getBean(CharacterSessions.class)
                  .with(key, SessionOptions::defaults, CharacterSession::promptHash);
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("character.conversations.held")
                          .gauge()
                          .value())
                  .isEqualTo(1);
            });
  }

  @Test
  void withoutMeterRegistry_thereAreNoMeters() {
    host.run(
        context ->
            assertThat(context)
                .hasSingleBean(CharacterRegistry.class)
                .doesNotHaveBean(CharacterMetrics.class)
                .doesNotHaveBean(ConversationMetrics.class));
  }

  @Test
  void withoutMicrometer_theRegistryIsLoaded() {
    host.withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(CharacterSessions.class)
                    .doesNotHaveBean("characterMetrics")
                    .doesNotHaveBean("conversationMetrics"));
  }

  @Test
  void health_isThere() {
    host.run(context -> assertThat(context).hasSingleBean(HealthIndicator.class));
  }

  @Test
  void healthThatIsSwitchedOff_isNotThere() {
    host.withPropertyValues("management.health.characters.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
  }

  @Test
  void withoutActuator_theRegistryIsLoaded() {
    host.withClassLoader(new FilteredClassLoader(HealthIndicator.class))
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(CharacterRegistry.class)
                    .doesNotHaveBean("charactersHealthIndicator"));
  }
}

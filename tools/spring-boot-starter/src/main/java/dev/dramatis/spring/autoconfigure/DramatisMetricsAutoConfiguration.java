package dev.dramatis.spring.autoconfigure;

import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.metrics.ConversationMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The meters of the registry and of the conversations, if the host has a meter registry. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class DramatisMetricsAutoConfiguration {

  /** Makes the configuration; Spring calls it. */
  public DramatisMetricsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CharacterMetrics characterMetrics(MeterRegistry meters) {
    return new CharacterMetrics(meters);
  }

  @Bean
  @ConditionalOnMissingBean
  ConversationMetrics conversationMetrics(MeterRegistry meters) {
    return new ConversationMetrics(meters);
  }
}

package dev.dramatis.examples.springboot.autoconfigure;

import dev.dramatis.metrics.CharacterMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The meters of the registry, if the host has a meter registry. */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class DramatisMetricsAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  CharacterMetrics characterMetrics(MeterRegistry meters) {
    return new CharacterMetrics(meters);
  }
}

package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The part of Actuator's health that is called {@code characters}. */
@AutoConfiguration(after = DramatisAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(CharacterRegistry.class)
@ConditionalOnEnabledHealthIndicator("characters")
public class DramatisHealthAutoConfiguration {

  /** Makes the configuration; Spring calls it. */
  public DramatisHealthAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = "charactersHealthIndicator")
  HealthIndicator charactersHealthIndicator(CharacterRegistry registry) {
    return new CharacterHealthIndicator(registry);
  }
}

package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The registry of the host's cast, and the default options of sessions. */
@AutoConfiguration
@EnableConfigurationProperties(DramatisProperties.class)
public class DramatisAutoConfiguration {

  /** Makes the configuration; Spring calls it. */
  public DramatisAutoConfiguration() {}

  private static final Logger LOGGER = LoggerFactory.getLogger(DramatisAutoConfiguration.class);

  @Bean
  @ConditionalOnMissingBean
  CharacterRegistry characterRegistry(DramatisProperties properties, ApplicationContext context) {
    CharacterRegistry registry = new RegistryAssembly(context).load(properties);
    LOGGER.info("Loaded {}", registry.report());
    return registry;
  }

  @Bean
  @ConditionalOnMissingBean
  SessionOptions sessionOptions(DramatisProperties properties) {
    SessionOptions.Builder options = SessionOptions.builder();
    if (properties.llmName() != null) {
      options.llmName(properties.llmName());
    }
    return options.build();
  }
}

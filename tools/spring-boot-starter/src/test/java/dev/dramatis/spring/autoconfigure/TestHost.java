package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.annotation.Cast;
import dev.dramatis.prompt.UserProfile;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** An application that has a cast, and takes what the starter gives. */
@Cast(perSession = UserProfile.class)
@EnableAutoConfiguration
@Configuration(proxyBeanMethods = false)
class TestHost {

  @Bean
  @Scope("prototype")
  CharacterRegistry.Builder cast() {
    return CharacterCast.builder();
  }
}

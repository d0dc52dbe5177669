package dev.dramatis.examples.springboot;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.spring.autoconfigure.CharacterRegistryCustomizer;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Characters of a host: each shows one thing that can go well or wrong. */
@TestConfiguration(proxyBeanMethods = false)
class TestCast {

  static final String FAILURE = "the muse of com.example.Secret left";

  @Bean
  CharacterDefinition uploaded() {
    return character("uploaded-7", "uploads/7.wav")
        .instructions(new SmalltalkInstructions(List.of(), null))
        .build();
  }

  @Bean
  CharacterDefinition invalid() {
    return character("invalid", "/absolute.wav")
        .instructions(new SmalltalkInstructions(List.of(), null))
        .build();
  }

  @Bean
  CharacterRegistryCustomizer coded() {
    return registry ->
        registry
            .add(
                character("moody", "voices/moody.wav").build(),
                context -> {
                  throw new IllegalStateException(FAILURE);
                })
            .add(character("greeter", "voices/greeter.wav").build(), TestCast::greeting)
            .add(
                character("weaver", "voices/weaver.wav").build(),
                context -> Thread.currentThread().toString());
  }

  private static String greeting(PromptContext context) {
    return "Greet %s with %s, draw %d."
        .formatted(
            context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse("a stranger"),
            context.llmName(),
            context.random().nextInt(1_000_000));
  }

  private static CharacterDefinition.Builder character(String id, String voice) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource(voice, null, null, null, null));
  }
}

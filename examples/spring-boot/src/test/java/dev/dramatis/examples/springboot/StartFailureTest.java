package dev.dramatis.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** What somebody reads whose host has no cast, or one with errors. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  @Test
  void unknownBank_isReportedWithTheBanksThatExist(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    SpringBootHost.class,
                    "--spring.main.web-application-type=none",
                    "--dramatis.only-banks=kids"))
        .isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "there is no bank kids; the banks are dramatis.",
            "Correct dramatis.only-banks, or remove it to load every bank.")
        .doesNotContain("\tat ");
  }

  @Test
  void characterWithAnError_isReportedWithItsFix(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    new Class<?>[] {SpringBootHost.class, Pirate.class},
                    new String[] {"--spring.main.web-application-type=none"}))
        .isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "    - gertrude in bank host: ",
            "Fix each error where it says, or set dramatis.strict=false")
        .doesNotContain("\tat ");
  }

  /** Defines a character whose id the cast has already. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Pirate {

    @Bean
    CharacterDefinition gertrude() {
      return CharacterDefinition.builder("gertrude", "Gertrude the Red")
          .voice(new FileVoiceSource("voices/red.wav", null, null, null, null))
          .instructions(new SmalltalkInstructions(List.of(), null))
          .build();
    }
  }
}

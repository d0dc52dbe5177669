package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What an operator reads of a whole application, started as its {@code main} does. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @Test
  void start_logsWhatIsLoaded(CapturedOutput output) {
    start().close();

    assertThat(output.getOut().lines())
        .filteredOn(line -> line.contains("Loaded"))
        .singleElement()
        .asString()
        .matches(
            ".* INFO .* d\\.d\\.s\\.a\\.DramatisAutoConfiguration .*: Loaded \\d+ characters of 1 bank, no errors");
    assertThat(output).doesNotContain("WARN", "ERROR");
  }

  @Test
  void warningOfTheRuntime_isLoggedAsTheApplicationLogs(CapturedOutput output) {
    failAt(start(Moody.class));

    assertThat(output.getOut().lines())
        .anyMatch(line -> line.matches(".* WARN .* dev\\.dramatis +: .*moody.*"));
    assertThat(output).contains("the muse left", "\tat ");
  }

  @Test
  void levelOfTheLogger_holdsForTheRuntime(CapturedOutput output) {
    failAt(start(Moody.class, "--logging.level.dev.dramatis=ERROR"));

    assertThat(output).doesNotContain("the muse left");
  }

  @Test
  void unknownBank_isReportedWithTheBanksThatExist(CapturedOutput output) {
    assertThatThrownBy(() -> start("--dramatis.only-banks=kids")).isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "there is no bank kids; the banks are dramatis.",
            "Correct dramatis.only-banks, or remove it to load every bank.")
        .doesNotContain("\tat ");
  }

  @Test
  void idleTimeThatIsTooShort_isReportedWithItsSetting(CapturedOutput output) {
    assertThatThrownBy(() -> start("--dramatis.conversations.idle=5s")).isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "idle(PT5S) is not between 1 minute and 365 days; change it.",
            "Correct the setting of that name under dramatis.conversations.")
        .doesNotContain("\tat ");
  }

  @Test
  void characterWithAnError_isReportedWithItsFix(CapturedOutput output) {
    assertThatThrownBy(() -> start(Pirate.class)).isNotNull();

    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "    - gertrude in bank host: ",
            "Fix each error where it says, or set dramatis.strict=false")
        .doesNotContain("\tat ");
  }

  private static ConfigurableApplicationContext start(String... arguments) {
    return SpringApplication.run(TestHost.class, arguments);
  }

  private static ConfigurableApplicationContext start(Class<?> beans, String... arguments) {
    return SpringApplication.run(new Class<?>[] {TestHost.class, beans}, arguments);
  }

  private static void failAt(ConfigurableApplicationContext host) {
    try (host) {
      CharacterRegistry registry = host.getBean(CharacterRegistry.class);
      assertThatThrownBy(() -> registry.open("moody")).isInstanceOf(CharacterOpenException.class);
    }
  }

  private static CharacterDefinition.Builder character(String id, String name) {
    return CharacterDefinition.builder(id, name)
        .voice(new FileVoiceSource("voices/red.wav", null, null, null, null));
  }

  /** Defines a character whose id the cast has already. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Pirate {

    @Bean
    CharacterDefinition gertrude() {
      return character("gertrude", "Gertrude the Red")
          .instructions(new SmalltalkInstructions(List.of(), null))
          .build();
    }
  }

  /** Adds a character whose code fails. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Moody {

    @Bean
    CharacterRegistryCustomizer moody() {
      return registry ->
          registry.add(
              character("moody", "Moody").build(),
              context -> {
                throw new IllegalStateException("the muse left");
              });
    }
  }
}

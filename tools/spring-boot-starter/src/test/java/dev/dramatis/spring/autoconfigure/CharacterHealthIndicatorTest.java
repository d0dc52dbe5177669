package dev.dramatis.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class CharacterHealthIndicatorTest {

  @Test
  void everythingServed_isUp() {
    Health health = health(2, 0);

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "characters", 2, "banks", Map.of("host", 2), "errorCount", 0, "errors", List.of()));
  }

  @Test
  void errors_areDetailsOfUp() {
    Health health = health(1, 1);

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("errorCount", 1);
    assertThat((List<?>) health.getDetails().get("errors"))
        .singleElement()
        .hasFieldOrPropertyWithValue("subject", "broken-0");
  }

  @Test
  void manyErrors_areCountedAndNotAllShown() {
    Health health = health(1, 100);

    assertThat(health.getDetails()).containsEntry("errorCount", 100);
    assertThat((List<?>) health.getDetails().get("errors")).hasSize(20);
  }

  @Test
  void noCharacterServed_isOutOfService() {
    assertThat(health(0, 1).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }

  private static Health health(int served, int broken) {
    try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
      CharacterRegistry.Builder registry =
          CharacterRegistry.builder().validator(validators.getValidator());
      for (int i = 0; i < served; i++) {
        registry.add(character("served-" + i, "voices/a.wav"));
      }
      for (int i = 0; i < broken; i++) {
        registry.add(character("broken-" + i, "/absolute.wav"));
      }
      return new CharacterHealthIndicator(registry.banks().load()).health();
    }
  }

  private static CharacterDefinition character(String id, String voice) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource(voice, null, null, null, null))
        .instructions(new ConstantInstructions("You are calm."))
        .build();
  }
}

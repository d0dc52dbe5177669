package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.prompt.UserProfile;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A host and its bank that were compiled earlier in format 3 run on the current runtime, unchanged:
 * templates, greetings, needs and the cast.
 */
class CastContractTest {

  private static ContractJar jar;
  private static CharacterRegistry registry;

  @BeforeAll
  static void load() throws Exception {
    jar = ContractJar.ofFormat(3);
    registry = jar.registryOfHost();
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
  }

  @Test
  void cast_isLoadedWithoutWhatItExcludes() {
    assertThat(registry.report().errors()).isEmpty();
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("filled", "host-filled");
  }

  @Test
  void needs_areThoseOfTheirDeclarations() {
    assertThat(registry.needs())
        .containsExactly(Need.optional(UserProfile.class), Need.required(Clock.class));
  }

  @Test
  void greetings_areInTheDefinitions() {
    assertThat(registry.definitions()).allMatch(CharacterDefinition::hasGreeting);
  }

  @Test
  void template_isFilledFromItsRecord() {
    try (CharacterSession session = registry.open("filled")) {
      assertThat(session.systemPrompt())
          .containsPattern("Your mood is grey\\d+, for 3 days. No plan.\nOne.\nTwo.");
      assertThat(session.greeting().orElseThrow()).containsPattern("grey\\d+ day");
    }
  }

  @Test
  void template_isFilledFromAHostObjectOfTheSession() throws Exception {
    SessionOptions options = jar.optionsOfHost(String.class, "Ada");

    try (CharacterSession session = registry.open("host-filled", options)) {
      assertThat(session.systemPrompt()).contains("Call the visitor Ada.");
      assertThat(session.greeting()).contains("Hello Ada.");
    }
  }
}

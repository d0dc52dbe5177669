package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A bank that was compiled earlier in format 5 runs on the current runtime: descriptions. */
class DescriptionContractTest {

  @Test
  void descriptions_areInTheDefinitions() throws Exception {
    try (ContractJar jar = ContractJar.ofFormat(5)) {
      CharacterRegistry registry =
          CharacterRegistry.builder()
              .onlyBanks("contract")
              .classLoader(jar.loader())
              .strict()
              .load();

      assertThat(registry.definitions())
          .extracting(CharacterDefinition::description)
          .containsExactly(
              Optional.of("A ferryman who rows you across, and sings."), Optional.empty());
    }
  }
}

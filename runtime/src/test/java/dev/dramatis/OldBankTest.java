package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A bank of format 1, which no release ever had. */
class OldBankTest {

  @Test
  void format1_load_isOneErrorThatNamesTheRemedy() throws Exception {
    URL bank = Objects.requireNonNull(getClass().getResource("/contract/format-1.jar"));
    try (URLClassLoader jar = new URLClassLoader(new URL[] {bank}, getClass().getClassLoader());
        LogCapture log = new LogCapture()) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(jar).load();

      assertThat(registry.report().errors())
          .singleElement()
          .satisfies(
              error -> {
                assertThat(error.type()).isEqualTo(LoadError.Type.OLDER_FORMAT);
                assertThat(error)
                    .hasToString(
                        "bank contract.CharacterIndex: it was generated in format 1, and this"
                            + " runtime reads formats 2 to 5; compile its module again with the"
                            + " dramatis-processor of this runtime");
              });
      assertThat(log.lines()).hasSize(1);
      assertThat(registry.find("quiz")).isEmpty();
    }
  }
}

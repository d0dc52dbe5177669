package dev.dramatis.examples.voicehost.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void readme_hasTheSameTable() throws Exception {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .filteredOn(line -> line.matches("\\| `(DRAMATIS|KYUTAI|OTEL)_.*"))
        .containsExactlyElementsOf(
            Arrays.stream(Setting.values())
                .map(s -> "| `%s` | %s | %s |".formatted(s, s.meaning(), s.defaultValue()))
                .toList());
  }

  @Test
  void defaults_areTakenFromTheTable() {
    HostConfig config = HostConfig.from(Map.of());

    assertThat(config.limits())
        .isEqualTo(
            new Limits(
                1 << 20,
                8192,
                1 << 18,
                1000,
                Duration.ofMinutes(15),
                64,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5)));
  }
}

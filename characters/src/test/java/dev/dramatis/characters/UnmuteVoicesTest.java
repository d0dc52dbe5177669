package dev.dramatis.characters;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.unmute.VoiceList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Unmute's own characters keep unmute's voices, as its voices.yaml has them, where that is here.
 */
class UnmuteVoicesTest {

  @Test
  void voices_areThoseOfUnmute() throws IOException {
    Optional<Path> file = voicesYaml();
    assumeTrue(file.isPresent(), "no shared/data/voices.yaml above this module");

    List<Map<String, @Nullable Object>> served =
        VoiceList.of(CharacterRegistry.of(new CharacterIndex()));

    List<Map<String, Object>> unmutes = read(file.orElseThrow());
    assertThat(unmutes).hasSize(8);
    for (int i = 0; i < unmutes.size(); i++) {
      assertThat(served.get(i).get("name")).isEqualTo(unmutes.get(i).get("name"));
      assertThat(facts(served.get(i))).containsAllEntriesOf(facts(unmutes.get(i)));
      assertThat(kind(served.get(i))).isEqualTo(kind(unmutes.get(i)));
    }
  }

  /** The voice source less its description, which is in our own words. */
  private static Map<String, String> facts(Map<String, ?> entry) {
    Map<?, ?> source = section(entry, "source");
    Map<String, String> facts = new HashMap<>();
    for (String key :
        List.of("source_type", "path_on_server", "description_link", "url", "sound_instance")) {
      Object value = source.get(key);
      if (value != null) {
        facts.put(key, value.toString());
      }
    }
    return facts;
  }

  private static Object kind(Map<String, ?> entry) {
    return requireNonNull(section(entry, "instructions").get("type"));
  }

  private static Map<?, ?> section(Map<String, ?> entry, String key) {
    return (Map<?, ?>) requireNonNull(entry.get(key));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return (List<Map<String, Object>>)
          new Load(LoadSettings.builder().build()).loadFromReader(reader);
    }
  }

  private static Optional<Path> voicesYaml() {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve("shared/data/voices.yaml"))
        .filter(Files::isReadable)
        .findFirst();
  }
}

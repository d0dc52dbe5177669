package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.harness.ImportedCast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The list that unmute itself serves, where a folder above holds it. */
final class SharedVoicesTest {

  @TempDir private Path folder;

  @Test
  void everyEntry_compilesAndIsInTheRegistry() throws IOException {
    byte[] yaml = Files.readAllBytes(sharedVoices());
    ImportedCast cast = ImportedCast.of(yaml, ImportOptions.into("cast"));

    CharacterRegistry registry = cast.load(folder);

    List<?> entries =
        (List<?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(new String(yaml, StandardCharsets.UTF_8));
    assertThat(cast.diagnostics()).isEmpty();
    assertThat(registry.report().errors()).isEmpty();
    assertThat(registry.definitions().stream().map(CharacterDefinition::name))
        .containsExactlyElementsOf(
            entries.stream().map(entry -> (String) ((Map<?, ?>) entry).get("name")).toList());
  }

  private static Path sharedVoices() {
    Path start = Path.of("").toAbsolutePath();
    Optional<Path> found =
        Stream.iterate(start, path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared/data/voices.yaml"))
            .filter(Files::isRegularFile)
            .findFirst();
    assumeTrue(found.isPresent(), "no shared/data/voices.yaml above this module");
    return found.orElseThrow();
  }
}

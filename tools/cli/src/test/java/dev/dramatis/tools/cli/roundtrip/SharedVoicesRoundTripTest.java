package dev.dramatis.tools.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.tools.cli.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unmute's own voices.yaml comes back as it was, where it is here. */
class SharedVoicesRoundTripTest {

  @TempDir private Path folder;

  @Test
  void voicesOfUnmute_comeBackToTheByte() throws IOException {
    Optional<Path> file = voicesYaml();
    assumeTrue(file.isPresent(), "no shared/data/voices.yaml above this module");
    String text = Files.readString(file.orElseThrow());

    RoundTrip trip = RoundTrip.of(text, folder);

    assertThat(trip.yaml()).isEqualTo(text);
    assertThat(trip.losses()).isEmpty();
    assertThat(trip.compiler()).isEmpty();
    assertThat(trip.plan().diagnostics())
        .noneMatch(diagnostic -> diagnostic.severity() != Severity.NOTE);
  }

  private static Optional<Path> voicesYaml() {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve("shared/data/voices.yaml"))
        .filter(Files::isReadable)
        .findFirst();
  }
}

package dev.dramatis.tools.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists in {@code src/test/resources/roundtrip}. */
class FixturesTest {

  @TempDir private Path folder;

  /** It is spelled as unmute saves its own. */
  @Test
  void everythingThatUnmuteHas_comesBackToTheByte() throws IOException {
    String text = fixture("unmute.yaml");

    RoundTrip trip = RoundTrip.of(text, folder);

    assertThat(trip.yaml()).isEqualTo(text);
    assertComplete(Verdict.of(text, trip, false), 10);
  }

  @Test
  void whatAForkHasBeside_comesBackAsItWas() throws IOException {
    String text = fixture("fork.yaml");

    RoundTrip trip = RoundTrip.of(text, folder);

    assertComplete(Verdict.of(text, trip, true), 4);
  }

  private static void assertComplete(Verdict verdict, int entries) {
    assertThat(verdict.defects()).isEmpty();
    assertThat(verdict.whole()).isEqualTo(entries);
  }

  private static String fixture(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/roundtrip", name));
  }
}

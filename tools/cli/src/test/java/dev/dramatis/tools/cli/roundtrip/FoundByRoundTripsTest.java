package dev.dramatis.tools.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link RoundTripPropertyTest} found, and no longer finds. */
class FoundByRoundTripsTest {

  private static final String SOURCE = "  source: {source_type: file, path_on_server: a.wav}\n";

  @TempDir private Path folder;

  @Test
  void largeNumberAmongDecimals_isRefusedRatherThanRounded() throws IOException {
    RoundTrip trip =
        of(
            "- name: A\n  weight: 0.5\n"
                + SOURCE
                + "- name: B\n  weight: 9007199254740993\n"
                + SOURCE);

    assertThat(trip.plan().diagnostics())
        .anySatisfy(
            diagnostic ->
                assertThat(diagnostic.toString())
                    .startsWith(
                        "voices.yaml:5:11: error: weight is a number of more than 32 bits among"
                            + " decimals, which round it"));
  }

  @Test
  void emptyListOfABuiltInKind_comesBack() throws IOException {
    RoundTrip trip = of("- name: A\n  instructions: {type: smalltalk, starters: []}\n" + SOURCE);

    assertThat(trip.yaml()).contains("    starters: []\n");
  }

  @Test
  void unknownKeyCalledPath_leavesThePathAsItIs() throws IOException {
    RoundTrip trip =
        of("- name: A\n  source: {source_type: file, path_on_server: a.wav, path: b}\n");

    assertThat(trip.yaml()).contains("    path_on_server: a.wav\n    path: b\n");
  }

  @Test
  void nullWhereOthersHaveAMapping_isSaidToBeLost() throws IOException {
    RoundTrip trip = of("- name: A\n  x: {y: 1}\n" + SOURCE + "- name: B\n  x:\n" + SOURCE);

    assertThat(trip.plan().diagnostics())
        .anyMatch(
            diagnostic ->
                diagnostic
                    .toString()
                    .equals(
                        "voices.yaml:5:5: loss: x is null, and a mapping elsewhere; it is left"
                            + " out"));
  }

  @Test
  void clients_ofAGeneratedVoice_seeWhatAStrictOneAsksFor() throws IOException {
    RoundTrip trip =
        of(
            """
            - name: A
              good: true
              source:
                source_type: freesound
                url: https://freesound.org/people/somebody/sounds/7/
                path_on_server: a.wav
            """);

    assertThat(trip.json())
        .contains("\"url\" : \"https://freesound.org/people/somebody/sounds/7/\"");
  }

  private RoundTrip of(String text) throws IOException {
    RoundTrip trip = RoundTrip.of(text, folder);
    assertThat(trip.compiler()).isEmpty();
    return trip;
  }
}

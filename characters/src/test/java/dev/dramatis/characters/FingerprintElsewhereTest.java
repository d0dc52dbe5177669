package dev.dramatis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fingerprints of the cast, made in another JVM. */
class FingerprintElsewhereTest {

  @TempDir private Path folder;

  @Test
  void fingerprint_inAnotherJvm_isTheSame() throws Exception {
    assertIsTheSame(Runtime.version().feature(), "ar-EG", "Asia/Kathmandu");
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"17, tr-TR, America/Lima", "17, th-TH, UTC", "25, ar-EG, UTC", "25, tr-TR, UTC"})
  void fingerprint_onAnotherJdk_isTheSame(int feature, String locale, String zone)
      throws Exception {
    assertIsTheSame(feature, locale, zone);
  }

  private void assertIsTheSame(int feature, String locale, String zone) throws Exception {
    Path lines = folder.resolve("lines");

    ChildJvm.runElsewhere(feature, locale, zone, Fingerprints.class, lines);

    List<String> expected = new ArrayList<>(List.of("%s %s %s".formatted(feature, locale, zone)));
    expected.addAll(Fingerprints.ofTheCast());
    assertThat(expected).hasSizeGreaterThan(38);
    assertThat(Files.readAllLines(lines)).isEqualTo(expected);
  }
}

package dev.dramatis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The release that the runtime says it is, is the one that Maven builds. */
class ReleaseTest {

  @Test
  void version_isThatOfThePom() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<artifactId>dramatis</artifactId>\n    <version>" + Release.VERSION + "</version>");
  }
}

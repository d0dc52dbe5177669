package dev.dramatis.examples.guide;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the page for authors with real commands, such as Maven's. The property has the options
 * that each Maven command gets; {@code .ci/guide} sets it.
 */
@EnabledIfSystemProperty(named = "guide.maven", matches = ".+")
class InMavenTest {

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> authors() {
    return Walk.along("authors.md", folder, new ProcessShell(System.getProperty("guide.maven")));
  }
}

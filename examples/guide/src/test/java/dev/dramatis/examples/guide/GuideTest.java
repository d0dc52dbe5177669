package dev.dramatis.examples.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each step of the pages does what its page says. */
class GuideTest {

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> authors() {
    return Walk.along("authors.md", folder, new JavaShell(List.of()));
  }

  @TestFactory
  Stream<DynamicTest> hosts() {
    Path bank = Bank.of("authors.md", folder.resolve("banks"));
    return Walk.along("hosts.md", folder, new JavaShell(List.of(bank)));
  }

  @TestFactory
  Stream<DynamicTest> kinds() {
    return Walk.along("kinds.md", folder, new JavaShell(List.of()));
  }
}

package dev.dramatis.tools.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what this build needs anyway is resolved here, so that nothing more is downloaded. */
@NullMarked
class LibrariesTest {

  private static final String PROCESSOR = Path.of("processor", "target").toString();
  private static final Libraries LIBRARIES = new Libraries();

  @AfterAll
  static void close() {
    LIBRARIES.close();
  }

  @Test
  void library_comesAlone_whenItNeedsNothing() {
    assertThat(names(Coordinates.of("jandex"))).singleElement().asString().startsWith("jandex-");
  }

  @Test
  void library_comesWithWhatItNeeds() {
    // Its version of the Jakarta API comes from a parent pom.
    assertThat(names(Coordinates.of("hibernate-validator")))
        .anyMatch(name -> name.startsWith("hibernate-validator-"))
        .anyMatch(name -> name.startsWith("jakarta.validation-api-"))
        .anyMatch(name -> name.startsWith("jboss-logging-"))
        .noneMatch(name -> name.startsWith("joda-time"));
  }

  @Test
  void runtime_comesFromThisBuild_withWhatItNeeds() throws URISyntaxException {
    assertThat(LIBRARIES.classPath(List.of(Coordinates.of("dramatis-runtime"))))
        .contains(where(CharacterRegistry.class))
        .anyMatch(path -> path.getFileName().toString().startsWith("jakarta.validation-api-"))
        .anyMatch(path -> path.getFileName().toString().startsWith("jspecify-"));
  }

  @Test
  void processor_comesFromThisBuild_withWhatItNeeds() throws URISyntaxException {
    assertThat(LIBRARIES.classPath(List.of(Coordinates.of("dramatis-processor"))))
        .contains(where(CharacterRegistry.class))
        .anyMatch(path -> path.toString().contains(PROCESSOR))
        .anyMatch(path -> path.getFileName().toString().startsWith("javapoet-"));
  }

  @Test
  void classPath_isResolvedOnce() {
    List<String> jandex = List.of(Coordinates.of("jandex"));

    assertThat(LIBRARIES.classPath(jandex)).isSameAs(LIBRARIES.classPath(List.copyOf(jandex)));
  }

  @Test
  void repository_hasTheModulesOfThisBuild_besideWhatTheUsersHas(@TempDir Path folder)
      throws IOException {
    Path root = LIBRARIES.repository(folder).folder();

    assertThat(root.resolve("io/smallrye/jandex")).isDirectory();
    assertThat(root.resolve("dev/dramatis")).isDirectoryContaining("glob:**/dramatis-runtime");
    assertThat(root.resolve("dev/dramatis").toRealPath()).startsWith(folder.toRealPath());
    assertThat(root.resolve("dev/dramatis/dramatis"))
        .isDirectoryRecursivelyContaining("glob:**.pom");
    assertThat(root.resolve("dev/dramatis/dramatis-processor"))
        .isDirectoryRecursivelyContaining("glob:**.pom")
        .isDirectoryRecursivelyContaining("glob:**.jar");
    SourceFolder.delete(folder); // JUnit warns of each link
  }

  @Test
  void noLibraries_haveAnEmptyClassPath() {
    assertThat(LIBRARIES.classPath(List.of())).isEmpty();
  }

  @Test
  void unknownLibrary_isNamed_withTheWayOut() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LIBRARIES.classPath(List.of("com.example:no-such-module:0")))
        .withMessageContaining("Could not find artifact com.example:no-such-module:jar:0")
        .withMessageEndingWith("settings.xml.");
  }

  private static List<String> names(String coordinates) {
    return LIBRARIES.classPath(List.of(coordinates)).stream()
        .map(path -> path.getFileName().toString())
        .toList();
  }

  private static Path where(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}

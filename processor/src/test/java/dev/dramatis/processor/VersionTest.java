package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;

import dev.dramatis.internal.Release;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runtimes of other versions on the class path of a compile. */
class VersionTest {

  private static final String MINOR = Release.VERSION.replaceAll("^(\\d+\\.\\d+).*", "$1");

  @TempDir private Path folder;

  @Test
  void patchOfTheSameMinorVersion_isAccepted() {
    project(runtime("dev.dramatis.internal", MINOR + ".27")).compile().expectSuccess();
  }

  @Test
  void snapshotOfTheSameMinorVersion_isAccepted() {
    project(runtime("dev.dramatis.internal", MINOR + ".3-SNAPSHOT")).compile().expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void otherMinorVersion_isOneMessageWithBothVersions(CompilerUnderTest compiler) {
    Project.in(folder.resolve("own"), compiler)
        .character("A")
        .character("B")
        .write(
            "dev/dramatis/internal/Release.java", release("dev.dramatis.internal", MINOR + "1.0"))
        .compile()
        .expect(mismatch(MINOR + "1.0").at("A.java", "class A"));
  }

  /** The model is in another package there, so no kind can be read. */
  @Test
  void runtimeOfOldPackages_isOneMessageWithBothVersions() throws IOException {
    Path runtime = runtime("dev.dramatis.spi", "0.0.9");
    Files.delete(runtime.resolve("dev/dramatis/internal/Release.class"));
    Files.move(runtime.resolve("dev/dramatis/character"), runtime.resolve("dev/dramatis/former"));

    project(runtime).compile().expectAmongCompilerErrors(mismatch("0.0.9"));
  }

  private static Expected mismatch(String runtime) {
    return error("VersionMismatch")
        .saying(
            "dramatis-processor has version %s and dramatis-runtime has version %s; set both to"
                .formatted(Release.VERSION, runtime));
  }

  private Project project(Path runtime) {
    List<Path> libraries = new ArrayList<>(Libraries.runtime());
    libraries.set(0, runtime);
    return Project.in(folder.resolve("own"), CompilerUnderTest.JAVAC)
        .runtime(libraries)
        .character("A")
        .character("B");
  }

  /** A copy of the runtime's classes with another version. */
  private Path runtime(String packageName, String version) {
    Project copy =
        Project.in(folder.resolve("runtime"), CompilerUnderTest.JAVAC)
            .options("-proc:none")
            .write(packageName.replace('.', '/') + "/Release.java", release(packageName, version));
    copy.compile().expectSuccess();
    copyClasses(Libraries.runtime().get(0), copy.output());
    return copy.output();
  }

  private static String release(String packageName, String version) {
    return "package %s; public final class Release { public static final String VERSION = \"%s\"; }"
        .formatted(packageName, version);
  }

  /** The runtime is a folder, or a jar where Maven has packaged it. */
  private static void copyClasses(Path library, Path to) {
    if (Files.isDirectory(library)) {
      copyFiles(library, to);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(library)) {
      copyFiles(jar.getPath("/"), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyFiles(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (!Files.exists(copy)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

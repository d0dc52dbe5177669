package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.model.Bucket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Javac looks for few of the packages that may hold a bank, and for all where it must. */
class BankSearchTest {

  private static final Path OLD_BANK =
      Path.of("../runtime/src/test/resources/contract/format-5.jar").toAbsolutePath();

  private static final int GROUP = 64;

  private static final Expected DUPLICATE =
      error("DuplicateName").saying("one.Anna in the bank one");

  private final Set<String> lookedFor = new TreeSet<>();

  @TempDir private Path folder;

  @Test
  void withoutABank_noneOfItsPackagesIsLookedFor() {
    project(Files::new).compile().expectSuccess();

    assertThat(lookedFor).hasSizeLessThan(5);
  }

  @Test
  void bankOfAJar_isLookedForInOneGroup() {
    project(Files::new).classPath(bank()).compile().expect(DUPLICATE);

    assertThat(lookedFor).hasSizeBetween(GROUP, GROUP + 4);
  }

  @Test
  void bankOfAnOldFormat_isLookedForInItsOwnPackages() {
    project(Files::new).classPath(OLD_BANK).compile().expectSuccess();

    assertThat(lookedFor).hasSizeBetween(Bucket.COUNT, Bucket.COUNT + 4);
  }

  @Test
  void bankOfAnEarlierCompile_isLookedForInOneGroup() {
    Project project = project(Files::new);
    project.compile().expectSuccess();
    lookedFor.clear();

    project.compile().expectSuccess();

    assertThat(lookedFor).hasSizeBetween(GROUP, GROUP + 4);
  }

  @Test
  void filesThatTellOfNoFolder_areLookedThrough() {
    project(SilentFiles::new).classPath(bank()).compile().expect(DUPLICATE);

    assertThat(lookedFor).hasSizeGreaterThanOrEqualTo(2 * Bucket.COUNT);
  }

  @Test
  void environmentThatIsWrapped_isNotBelieved() {
    project(Files::new).withWrappedEnvironment().classPath(bank()).compile().expect(DUPLICATE);

    assertThat(lookedFor).hasSizeGreaterThanOrEqualTo(2 * Bucket.COUNT);
  }

  private Project project(UnaryOperator<JavaFileManager> files) {
    return Project.in(folder.resolve("own"), JAVAC).withFiles(files).character("A", "Anna");
  }

  private Path bank() {
    Project bank =
        Project.in(folder.resolve("one"), JAVAC)
            .body(
                "one/Anna.java",
                """
                @Character(name = "Anna")
                @FileVoice(path = "voices/anna.wav") @ConstantPrompt("x") class Anna {}
                """);
    bank.compile().expectSuccess();
    return bank.jar("one.jar");
  }

  /** Remembers which packages of buckets were asked for. */
  private class Files extends ForwardingJavaFileManager<JavaFileManager> {

    Files(JavaFileManager files) {
      super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
        Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
        throws IOException {
      if (packageName.matches("dev[.]dramatis[.](pointers|banks)[.].*")) {
        lookedFor.add(packageName);
      }
      return super.list(location, packageName, kinds, recurse);
    }
  }

  private final class SilentFiles extends Files {

    SilentFiles(JavaFileManager files) {
      super(files);
    }

    @Override
    public @Nullable FileObject getFileForInput(
        Location location, String packageName, String relativeName) {
      return null;
    }
  }
}

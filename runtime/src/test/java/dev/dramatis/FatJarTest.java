package dev.dramatis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.cast.CharacterIndex;
import dev.dramatis.internal.BankTrace;
import dev.dramatis.spi.CharacterBank;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One jar with the runtime and the banks of several modules, in a JVM of its own. */
class FatJarTest {

  private static final String INDEX = CharacterIndex.class.getName();
  private static final String SERVICES = "META-INF/services/" + CharacterBank.class.getName();

  @TempDir private Path folder;

  @Test
  void servicesFile_namesEveryBank_nothingIsSaid() throws Exception {
    assertThat(previewOf(0, jar(INDEX))).noneMatch(line -> line.contains("services"));
  }

  @Test
  void servicesFileOfOneBank_traceOfAnother_isSaid() throws Exception {
    assertThat(previewOf(1, jar(INDEX, "story.CharacterIndex")))
        .anyMatch(
            line ->
                line.endsWith(
                    "bank "
                        + SERVICES
                        + ": the jar holds 2 banks, and its services file names 1; merge services"
                        + " files when the jar is built, for example with the shade plugin's"
                        + " ServicesResourceTransformer"));
  }

  @Test
  void traces_ofManyIndexes_areSpreadEvenly() {
    long distinct =
        Stream.iterate(0, i -> i + 1)
            .limit(BankTrace.COUNT)
            .map(i -> BankTrace.of("com.acme.cast" + i + ".CharacterIndex"))
            .distinct()
            .count();

    assertThat(distinct).isGreaterThan(BankTrace.COUNT / 2);
  }

  private List<String> previewOf(int status, Path jar) throws IOException, InterruptedException {
    String libraries =
        ChildJvm.ownClassPath().stream()
            .filter(entry -> !Files.isDirectory(Path.of(entry)))
            .collect(joining(File.pathSeparator));
    return ChildJvm.run(
        status, "-cp", jar + File.pathSeparator + libraries, Preview.class.getName(), "anna");
  }

  /** A jar with the runtime and one bank, and the traces of these. */
  private Path jar(String... indexes) throws IOException {
    Path jar = folder.resolve("fat.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String entry : ChildJvm.ownClassPath()) {
        if (Files.isDirectory(Path.of(entry))) {
          addClasses(out, Path.of(entry));
        }
      }
      add(out, SERVICES, INDEX.getBytes(StandardCharsets.UTF_8));
      for (String index : indexes) {
        add(out, BankTrace.of(index), index.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static void addClasses(JarOutputStream out, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("dev/dramatis"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        add(
            out,
            root.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readAllBytes(file));
      }
    }
  }

  private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}

package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.cast.CharacterIndex;
import dev.dramatis.spi.CharacterBank;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two jars whose indexes have one class name, of which a class loader shows one. */
class HiddenBankTest {

  private static final String INDEX = CharacterIndex.class.getName();
  private static final String HASHES_FILE = INDEX.replace('.', '/') + "Hashes.class";

  @TempDir private Path folder;
  private final LogCapture log = new LogCapture();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void twoJars_differentCharacters_isReportedWithBothJars() throws IOException {
    Path a = jar("a.jar", "anna");
    Path b = jar("b.jar", "bella");

    try (URLClassLoader loader = loader(testClasses(), a, b)) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(loader).load();

      assertThat(registry.find("anna")).isPresent();
      assertThat(registry.report().errors())
          .singleElement()
          .satisfies(
              error -> {
                assertThat(error.type()).isEqualTo(LoadError.Type.LOST_BANK);
                assertThat(error.subject()).isEqualTo(INDEX);
                assertThat(error.reason())
                    .contains("is in " + url(a) + ",", "in " + url(b) + ",")
                    .contains("shows only one", "another package")
                    .doesNotContain("jar:", "!/");
              });
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void threeJars_twoAlike_namesTheOther() throws IOException {
    try (URLClassLoader loader =
        loader(testClasses(), jar("a.jar", "anna"), jar("a2.jar", "anna"), jar("b.jar", "bella"))) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(loader).load();

      assertThat(registry.report().errors()).hasSize(1);
      assertThat(registry.report().errors().get(0).reason()).contains("b.jar").contains("a.jar");
    }
  }

  @Test
  void sameJarTwice_copyOfIt_orInTheParent_isNotReported() throws IOException {
    Path a = jar("a.jar", "anna");
    Path copy = Files.copy(a, folder.resolve("copy.jar"));
    try (URLClassLoader parent = loader(testClasses(), a);
        URLClassLoader child = loader(parent, a, a, copy)) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(child).load();

      assertThat(registry.report().errors()).isEmpty();
      assertThat(registry.report().banks()).hasSize(1);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void differentCharacters_inTheParent_isReported() throws IOException {
    try (URLClassLoader parent = loader(testClasses(), jar("a.jar", "anna"));
        URLClassLoader child = loader(parent, jar("b.jar", "bella"))) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(child).load();

      assertThat(registry.report().errors())
          .extracting(LoadError::type)
          .containsExactly(LoadError.Type.LOST_BANK);
    }
  }

  @Test
  void siblingLoader_thatIsNotAsked_isNotLookedAt() throws IOException {
    try (URLClassLoader asked = loader(testClasses(), jar("a.jar", "anna"));
        URLClassLoader other = loader(testClasses(), jar("b.jar", "bella"))) {
      assertThat(CharacterRegistry.builder().classLoader(asked).load().report().errors()).isEmpty();
      assertThat(CharacterRegistry.builder().classLoader(other).load().report().errors()).isEmpty();
    }
  }

  @Test
  void jars_afterTheReport_areNotKeptOpen() throws IOException {
    Path a = jar("a.jar", "anna");
    Path b = jar("b.jar", "bella");
    try (URLClassLoader loader = loader(testClasses(), a, b)) {
      CharacterRegistry.builder().classLoader(loader).load();
    }

    Path descriptors = Path.of("/proc/self/fd");
    if (Files.isDirectory(descriptors)) {
      try (var open = Files.list(descriptors)) {
        assertThat(open.map(HiddenBankTest::target)).noneMatch(file -> file.startsWith(folder));
      }
    }
  }

  @Test
  void loaderThatCannotLookUp_load_isLoggedAndGoesOn() throws IOException {
    try (URLClassLoader loader = new Forgetful(jar("a.jar", "anna"), testClasses())) {
      CharacterRegistry registry = CharacterRegistry.builder().classLoader(loader).load();

      assertThat(registry.find("anna")).isPresent();
      assertThat(log.lines())
          .containsExactly("looking for lost banks failed: java.io.IOException: disk on fire");
      assertThat(log.thrown()).singleElement().isInstanceOf(IOException.class);
    }
  }

  /** Lists services files and no others. */
  private static final class Forgetful extends URLClassLoader {
    Forgetful(Path jar, ClassLoader parent) throws MalformedURLException {
      super(new URL[] {jar.toUri().toURL()}, parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      if (name.startsWith("META-INF/services/")) {
        return super.getResources(name);
      }
      throw new IOException("disk on fire");
    }
  }

  private static Path target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor);
    } catch (IOException e) {
      return descriptor;
    }
  }

  private static ClassLoader testClasses() {
    return HiddenBankTest.class.getClassLoader();
  }

  private static URLClassLoader loader(ClassLoader parent, Path... jars) {
    return new URLClassLoader(
        Arrays.stream(jars).map(HiddenBankTest::url).toArray(URL[]::new), parent);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A jar of a bank; what the registry tells two banks apart by is the class of their hashes. */
  private Path jar(String name, String characters) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, "META-INF/services/" + CharacterBank.class.getName(), INDEX);
      add(out, HASHES_FILE, "as if it were the class of the hashes of " + characters);
    }
    return jar;
  }

  private static void add(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}

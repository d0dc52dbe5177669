package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two applications in one server: the server has the runtime and a bank, each application a bank of
 * its own, and the server's thread works for one of them at a time.
 */
class ClassLoaderTreeTest {

  @TempDir private Path folder;

  @Test
  void applications_seeTheServersBankAndTheirOwn() throws IOException {
    try (URLClassLoader server = loader("server", "Sam", getClass().getClassLoader());
        URLClassLoader shop = loader("shop", "Sue", server);
        URLClassLoader school = loader("school", "Sid", server)) {
      CharacterRegistry ofShop = loadedBy(shop);
      CharacterRegistry ofSchool = loadedBy(school);

      assertThat(ofShop.definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("sam", "sue");
      assertThat(ofSchool.definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("sam", "sid");
      assertThat(ofShop.open("sue").systemPrompt()).contains("You are Sue");
      assertThat(ofSchool.open("sid").systemPrompt()).contains("You are Sid");
      assertThat(loadedBy(server).definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("sam");
    }
  }

  private static CharacterRegistry loadedBy(ClassLoader application) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(application);
    try {
      return CharacterRegistry.load();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private URLClassLoader loader(String bank, String character, ClassLoader parent)
      throws IOException {
    Project project = Project.in(folder.resolve(bank), CompilerUnderTest.JAVAC);
    project.body(
        bank + "/" + character + ".java",
        """
        @Character(name = "%1$s") @FileVoice(path = "voices/%1$s.wav") @ConstantPrompt("You are %1$s.")
        class %1$s {}
        """
            .formatted(character));
    project.compile().expectSuccess();
    return new URLClassLoader(bank, new URL[] {project.jar(bank + ".jar").toUri().toURL()}, parent);
  }
}

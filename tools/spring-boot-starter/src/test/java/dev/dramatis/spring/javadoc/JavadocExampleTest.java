package dev.dramatis.spring.javadoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example in the Javadoc of the modules that applications use compiles, among the names of
 * {@code ExampleContext}.
 */
class JavadocExampleTest {

  private static final List<Path> MODULES =
      List.of(Path.of("."), Path.of("../testing"), Path.of("../../runtime"));
  private static final Path CONTEXT =
      Path.of("src/test/resources/dev/dramatis/spring/javadoc/ExampleContext.java");
  private static final String TYPE = "/** The names";
  private static final String MARK = "<pre>{@code";

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all compiles, because most of their time is reading the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, UTF_8);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void example_compiles(JavadocExample example) throws IOException {
    assertThat(errors(example)).as(example.code()).isEmpty();
  }

  @Test
  void example_withAMethodThatIsNotThere_doesNotCompile() throws IOException {
    assertThat(errors(new JavadocExample("", "registry.opem(\"gertrude\");")))
        .contains("STATEMENTS")
        .contains("opem");
  }

  @Test
  void examples_areAllThatAReaderSees() throws IOException {
    long marks = 0;
    for (Path module : MODULES) {
      try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file);
          assertThat(text).as(file.toString()).doesNotContain("{@snippet");
          marks += text.split(Pattern.quote(MARK), -1).length - 1;
        }
      }
    }

    assertThat(examples()).hasSize((int) marks).isNotEmpty();
  }

  static Stream<JavadocExample> examples() throws IOException {
    List<JavadocExample> found = new ArrayList<>();
    for (Path module : MODULES) {
      found.addAll(JavadocExample.of(module));
    }
    return found.stream();
  }

  /** Returns the errors in each shape; empty if the example compiles in one. */
  private String errors(JavadocExample example) throws IOException {
    StringBuilder all = new StringBuilder();
    for (ExampleShape shape : ExampleShape.values()) {
      String errors = errors(shape, example);
      if (errors.isEmpty()) {
        return "";
      }
      all.append(shape).append(":\n").append(errors);
    }
    return all.toString();
  }

  private String errors(ExampleShape shape, JavadocExample example) throws IOException {
    String context = Files.readString(CONTEXT);
    String imports = context.substring(0, context.indexOf(TYPE));
    StringWriter errors = new StringWriter();
    boolean isCompiled =
        JAVAC
            .getTask(
                errors,
                FILES,
                null,
                List.of("-proc:none", "-nowarn", "-d", folder.toString()),
                null,
                List.of(
                    source("ExampleContext", context),
                    source(shape.file(), shape.source(imports, example))))
            .call();
    return isCompiled ? "" : errors.toString();
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}

package dev.dramatis.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Sources to compile with the processor: in memory with javac, or in a folder with any compiler.
 */
final class Sources {

  /** What the usual source imports. */
  static final String IMPORTS =
      """
      import dev.dramatis.annotation.*; import dev.dramatis.annotation.Character; \
      import dev.dramatis.prompt.*; import dev.dramatis.character.*; import dev.dramatis.*; import java.util.List; \
      import jakarta.validation.*; import jakarta.validation.constraints.*;
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  private Sources() {}

  /** A file with the usual imports and this body, in the package {@code cast}. */
  static Sources of(String className, String body) {
    return new Sources().and(className, body);
  }

  static Sources none() {
    return new Sources();
  }

  /** A valid character of this name. */
  static Sources character(String className) {
    return new Sources().andCharacter(className);
  }

  Sources and(String className, String body) {
    return andIn("cast", className, body);
  }

  Sources andIn(String packageName, String className, String body) {
    String text = "package " + packageName + ";\n" + IMPORTS + body;
    return andFile(packageName + "." + className, text);
  }

  /** A file with exactly this text. */
  Sources andFile(String qualifiedName, String text) {
    files.put(qualifiedName, text);
    return this;
  }

  Sources andCharacter(String className) {
    return and(
        className,
        """
        @Character(name = "%1$s")
        @FileVoice(path = "voices/%1$s.wav")
        @ConstantPrompt("You are %1$s.")
        final class %1$s {}
        """
            .formatted(className));
  }

  /** Compiles as a strict user does: a warning is an error. */
  Compilation compile() {
    return compileStrictly();
  }

  /** Compiles as a strict user does, with options for the processor as well. */
  Compilation compileStrictly(String... options) {
    return compile(
        Stream.concat(
                Stream.of("-Xlint:all,-processing", "-Werror", "--release", "17"),
                Arrays.stream(options))
            .toArray(String[]::new));
  }

  /** Compiles with these options and no others. */
  Compilation compile(String... options) {
    return Compiler.javac()
        .withProcessors(new CharacterProcessor(), new OptionsProcessor())
        .withClasspath(Libraries.runtime().stream().map(Path::toFile).toList())
        .withOptions((Object[]) options)
        .compile(objects());
  }

  private List<JavaFileObject> objects() {
    return files.entrySet().stream()
        .map(file -> JavaFileObjects.forSourceString(file.getKey(), file.getValue()))
        .toList();
  }

  /** A project in a folder, with these files. */
  Project in(Path folder, CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    files.forEach((name, text) -> project.write(name.replace('.', '/') + ".java", text));
    return project;
  }
}

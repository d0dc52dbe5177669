package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of an author's packages and classes that mean something else in generated code. */
class HiddenNamesTest {

  @TempDir private Path folder;

  /** A parameter of the index is named {@code id}, and {@code Character} is a class of Java's. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "id.co.acme", "ids", "name", "Character", "String"})
  void packageNamedLikeSomethingElse_hasItsCharactersCreated(String packageName) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      Project project =
          Sources.character("A")
              .andIn(packageName, "B", character("B"))
              .andIn("other", "C", character("C"))
              .andFile("cast.package-info", bank("cast"))
              .in(folder, compiler)
              .clean();
      project.compile().expectSuccess();

      assertCreates(project, "cast", "b", packageName + ".B");
      assertCreates(project, "cast", "c", "other.C");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "Character"})
  void packageOfTheIndex_canBeNamedLikeSomethingElse(String packageName) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      Project project =
          Sources.character("A")
              .andIn(packageName, "B", character("B"))
              .andFile(packageName + ".package-info", bank(packageName))
              .in(folder, compiler)
              .clean();
      project.compile().expectSuccess();

      assertCreates(project, packageName, "a", "cast.A");
    }
  }

  @ParameterizedTest
  @EnumSource
  void packageWithClassesNamedLikeThoseOfJava_hasItsCharactersCreated(CompilerUnderTest compiler) {
    Sources sources =
        Sources.character("A")
            .and(
                "Object",
                """
                @Character(name = "An object") @FileVoice(path = "o.wav") @ConstantPrompt("x")
                @Heat(exact = 0.0 / 0, rough = 1 / 0f)
                final class Object {}
                """)
            .and(
                "Heat",
                """
                @BindsTo(HeatValues.class)
                @interface Heat { double exact() default 1; float rough() default 1; }
                """)
            .and(
                "HeatValues",
                "public record HeatValues(double exact, float rough) implements Trait {}");
    for (String hidden : List.of("String", "Override", "SuppressWarnings", "Double", "Float")) {
      sources.and(hidden, "class %s {}".formatted(hidden));
    }
    Project project = sources.in(folder, compiler);
    project.compile().expectSuccess();

    assertCreates(project, "cast", "object", "cast.Object");
    assertThat(CharacterRegistry.of(project.load().index("cast")).find("object"))
        .get()
        .extracting(definition -> definition.traits().toString())
        .isEqualTo("[HeatValues[exact=NaN, rough=Infinity]]");
  }

  /** A variable has the name of its parameter, and would hide a type or a package. */
  @ParameterizedTest
  @EnumSource
  void toolWithParametersNamedLikeSomethingElse_isCalled(CompilerUnderTest compiler) {
    Project project =
        Sources.of(
                "A",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                final class A {
                  record Item(Mode Mode, int members) {}
                  @Tool("Says all.")
                  String yield(int arguments, String character, Mode Mode, Mode cast, int record,
                      List<Item> each, List<ToolArgument> ToolArgument, boolean dev) {
                    return arguments + character + Mode + cast + record + each + ToolArgument + dev;
                  }
                }
                """)
            .and("Mode", "enum Mode { ON, OFF }")
            .and("ToolArgument", "enum ToolArgument { X }")
            .and("Constraints", "enum Constraints { X }")
            .in(folder, compiler);
    project.compile().expectSuccess();

    try (CompiledClasses classes = project.load();
        CharacterSession session =
            CharacterRegistry.builder().classLoader(classes).allowTools("a:*").load().open("a")) {
      Map<String, Object> arguments =
          Map.of(
              "arguments",
              1,
              "character",
              "c",
              "Mode",
              "ON",
              "cast",
              "OFF",
              "record",
              2,
              "each",
              List.of(Map.of("Mode", "ON", "members", 3)),
              "ToolArgument",
              List.of("X"),
              "dev",
              true);
      assertThat(session.call("yield", arguments).text())
          .isEqualTo("1cONOFF2[Item[Mode=ON, members=3]][X]true");
    }
  }

  private static String character(String className) {
    return """
        @Character(name = "%1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
        final class %1$s {}
        """
        .formatted(className);
  }

  private static String bank(String packageName) {
    return "@dev.dramatis.annotation.Bank(\"story\")\npackage %s;".formatted(packageName);
  }

  private static void assertCreates(
      Project project, String packageName, String id, String className) {
    try (CompiledClasses classes = project.load()) {
      CharacterRegistry registry = CharacterRegistry.of(classes.index(packageName));
      assertThat(classes.index(packageName).create(id))
          .extracting(created -> created.getClass().getName())
          .isEqualTo(className);
      registry.open(id).close();
    }
  }
}

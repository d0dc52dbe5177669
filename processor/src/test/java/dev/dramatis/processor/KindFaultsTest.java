package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.harness.Told;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken kinds that the compiler tells of itself, or that are in a jar: one fault, one message. */
class KindFaultsTest {

  private static final String TEXT = "String value() default \"\";";

  @TempDir private Path folder;

  static Stream<Arguments> closedConstructors() {
    return onBoth("Data {}", "private Data {}", "Data(String value) { this.value = value; }");
  }

  @ParameterizedTest
  @MethodSource("closedConstructors")
  void constructorThatIsNotPublic_isTheCompilersToTell(
      CompilerUnderTest compiler, String constructor) {
    Project project =
        kind(compiler, TEXT, "Data(String value) implements Trait {\n" + constructor + "\n}");

    assertOneOfTheCompilers(project.compile(), "cast/Data.java", constructor);
  }

  static Stream<Arguments> wrongDefaults() {
    return onBoth(
        "int value() default \"x\";",
        "long value() default \"x\";",
        "int[] value() default \"x\";",
        "boolean value() default 5;",
        "Listed value() default \"x\";",
        "FileVoice value() default \"x\";",
        "FileVoice value() default @Override;");
  }

  @ParameterizedTest
  @MethodSource("wrongDefaults")
  void defaultOfTheWrongType_isTheCompilersToTell(CompilerUnderTest compiler, String element) {
    String type =
        element.startsWith("FileVoice")
            ? "dev.dramatis.voice.FileVoiceSource"
            : element.startsWith("int[]")
                ? "List<Integer>"
                : element.substring(0, element.indexOf(' '));

    Outcome outcome =
        kind(compiler, element, "Data(%s value) implements Trait {}".formatted(type)).compile();

    assertOneOfTheCompilers(outcome, "cast/Own.java", element);
  }

  static Stream<Arguments> genericRecords() {
    return onBoth("Data<T>(String value)", "Data<T extends CharSequence>(T value)");
  }

  @ParameterizedTest
  @MethodSource("genericRecords")
  void recordWithTypeParameters_isToldOnce(CompilerUnderTest compiler, String data) {
    kind(compiler, TEXT, data + " implements Trait {}")
        .compile()
        .expect(
            error("BrokenKind")
                .at("cast/Own.java", "@interface Own")
                .saying("@Own does not match its record: the record Data has type parameters"));
  }

  @ParameterizedTest
  @EnumSource
  void kindInAJar_isToldWhereItIsUsed(CompilerUnderTest compiler) {
    Path jar = jar(compiler, "Data(int value) implements Trait {}");

    user(compiler, jar)
        .compile()
        .expect(
            error("BrokenKind")
                .at("use/A.java", "@cast.Own")
                .saying(
                    "@Own does not match its record: the element value is String, and its component int"),
            error("BrokenKind").at("use/B.java", "@cast.Own"));
  }

  @ParameterizedTest
  @EnumSource
  void kindInAJar_isLeftOutWithItsCharacter(CompilerUnderTest compiler) {
    Path jar = jar(compiler, "Data(int value) implements Trait {}");
    Project user = user(compiler, jar).character("C").options("-Adramatis.invalid=skip");

    assertThat(user.compile().isSuccess()).isTrue();

    assertThat(user.ids()).containsExactly("c");
  }

  @ParameterizedTest
  @EnumSource
  void kindWhoseRecordIsMissing_isTold(CompilerUnderTest compiler) {
    Project library = library(compiler, "Data(String value) implements Trait {}");
    library.deleteClass("cast.Data");

    user(compiler, library.jar("kinds.jar"))
        .delete("use/B.java")
        .compile()
        .expect(error("BrokenKind").at("use/A.java", "@cast.Own"));
  }

  @ParameterizedTest
  @EnumSource
  void kindInAJar_nestedInOneOfASource_isToldAtItsElement(CompilerUnderTest compiler) {
    Path jar = jar(compiler, "Data(int value) {}");

    Project.in(folder.resolve("user"), compiler)
        .classPath(jar)
        .body(
            "use/Outer.java",
            """
            @BindsTo(Holder.class) public @interface Outer {
              cast.Own inner() default @cast.Own;
            }
            """)
        .body("use/Holder.java", "public record Holder(cast.Data inner) implements Trait {}")
        .character("C")
        .compile()
        .expect(
            error("BrokenKind")
                .at("use/Outer.java", "inner()")
                .saying(
                    "@Outer does not match its record: the element inner is @Own, which does not"
                        + " match its record: the element value is String"));
  }

  /** A kind @Own that binds to the record Data, with a character that has it. */
  private Project kind(CompilerUnderTest compiler, String element, String data) {
    return kinds("kind", compiler, element, data).body("cast/A.java", character("A", "@Own"));
  }

  private Project kinds(String name, CompilerUnderTest compiler, String element, String data) {
    return Project.in(folder.resolve(name), compiler)
        .body(
            "cast/Own.java",
            "@BindsTo(Data.class) public @interface Own {\n%s\n}".formatted(element))
        .body("cast/Data.java", "public record " + data);
  }

  /** The same in a module of its own, compiled as if it were right. */
  private Project library(CompilerUnderTest compiler, String data) {
    Project library = kinds("library", compiler, TEXT, data).options("-proc:none");
    library.compile().expectSuccess();
    return library;
  }

  private Path jar(CompilerUnderTest compiler, String data) {
    return library(compiler, data).jar("kinds.jar");
  }

  private Project user(CompilerUnderTest compiler, Path jar) {
    return Project.in(folder.resolve("user"), compiler)
        .classPath(jar)
        .write("cast/package-info.java", "@dev.dramatis.annotation.Bank(\"own\") package cast;")
        .body("use/A.java", character("A", "@cast.Own"))
        .body("use/B.java", character("B", "@cast.Own"));
  }

  private static String character(String name, String kind) {
    return """
        @Character(name = "%1$s")
        @FileVoice(path = "%1$s.wav")
        @ConstantPrompt("%1$s")
        %2$s
        class %1$s {}
        """
        .formatted(name, kind);
  }

  private static Stream<Arguments> onBoth(String... cases) {
    return Arrays.stream(CompilerUnderTest.values())
        .flatMap(compiler -> Arrays.stream(cases).map(one -> Arguments.of(compiler, one)));
  }

  private static void assertOneOfTheCompilers(Outcome outcome, String file, String line) {
    assertThat(outcome.told())
        .singleElement()
        .satisfies(told -> assertThat(told.isOurs()).isFalse())
        .satisfies(told -> assertThat(told.isError()).isTrue())
        .satisfies(told -> assertThat(told.file()).endsWith(file))
        .extracting(Told::lineText)
        .isEqualTo(line);
  }
}

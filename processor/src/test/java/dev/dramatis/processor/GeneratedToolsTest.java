package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What generated tools do, run from what each compiler made of them. */
class GeneratedToolsTest {

  @TempDir private Path folder;

  private static final String IMPORTS =
      """
      package cast;
      import java.math.BigDecimal; import java.time.*; import java.util.*;
      import dev.dramatis.annotation.*; import dev.dramatis.annotation.Character;
      import dev.dramatis.tool.*; import jakarta.validation.constraints.*;
      """;

  private static final String CHARACTER =
      "@Character(name = \"A\", allow = \"ManyTools\") @FileVoice(path = \"a.wav\")"
          + " @ConstantPrompt(\"x\") ";

  /** A parameter, a value that is right, the text of it, one that is wrong, and its sentence. */
  private record Row(String type, Object right, String text, Object wrong, String sentence) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "@Size(max = 3) String", "abc", "abc", "abcd", "at most 3 characters, but has 4."),
          new Row("@NotBlank String", "a", "a", " ", "it must not be blank."),
          new Row("@Min(1) @Max(12) int", 12, "12", 13, "it must be at most 12, but is 13."),
          new Row("@Positive long", 1L << 40, "1099511627776", 0, "at least 1, but is 0."),
          new Row(
              "@DecimalMin(value = \"0.5\", inclusive = false) double",
              0.75,
              "0.75",
              0.5,
              "it must be more than 0.5, but is 0.5."),
          new Row(
              "@Digits(integer = 2, fraction = 1) @Max(20) BigDecimal",
              10.5,
              "10.5",
              10.25,
              "at most 2 digits before the point and 1 after it, but is 10.25."),
          new Row("@AssertTrue boolean", true, "true", false, "it must be true, but is false."),
          new Row("LocalDate", "2026-01-31", "2026-01-31", "today", "a date such as 2026-01-31"),
          new Row("LocalTime", "18:30", "18:30", "soon", "a time such as 18:30, but is \"soon\"."),
          new Row("Room", "HALL", "HALL", "hall", "it must be one of GARDEN, HALL, but is"),
          new Row("@Email String", "a@b.de", "a@b.de", "a", "must be an e-mail address, but"),
          new Row("@Pattern(regexp = \"[a-z]+\") String", "a", "a", "B", "it must match [a-z]+"),
          new Row(
              "@Pattern(regexp = \"A\", message = \"must be an A\") String",
              "A",
              "A",
              "B",
              "it must be an A, but is \"B\"."),
          new Row("@Max(7) String", "7", "7", "eight", "it must be at most 7, but is \"eight\"."),
          new Row("Optional<@Min(2) Integer>", 2, "Optional[2]", 1, "it must be at least 2"),
          new Row("Optional<String>", "", "Optional[]", 1, "it must be a text, but is 1."),
          new Row("Optional<Room>", "", "Optional.empty", 1, "leave it out if there is none."),
          new Row(
              "Optional<List<Room>>",
              List.of("HALL"),
              "Optional[[HALL]]",
              List.of("X"),
              "it[0] must be one of GARDEN, HALL, but is \"X\"."),
          new Row(
              "@Size(min = 2) List<@Min(0) Integer>",
              List.of(1, 2),
              "[1, 2]",
              List.of(1, -1),
              "it[1] must be at least 0, but is -1."),
          new Row(
              "List<List<String>>",
              List.of(List.of("a")),
              "[[a]]",
              List.of(List.of(1)),
              "it[0][0] must be a text, but is 1."),
          new Row(
              "Dish",
              Map.of("name", "soup", "sizes", List.of(1)),
              "Dish[name=soup, sizes=[1], note=Optional.empty]",
              Map.of("name", "soup", "sizes", List.of(0)),
              "it.sizes[0] must be at least 1, but is 0."),
          new Row(
              "Pair<Dish>",
              Map.of("left", Map.of("name", "a", "sizes", List.of(), "note", "n")),
              "Pair[left=Dish[name=a, sizes=[], note=Optional[n]]]",
              Map.of("left", Map.of("name", "a")),
              "it.left.sizes is missing."));

  private static final String TYPES =
      """
      enum Room { GARDEN, HALL }
      record Pair<T>(T left) {}
      record Dish(@NotBlank String name, List<@Min(1) Integer> sizes, Optional<String> note) {}
      """;

  @ParameterizedTest
  @EnumSource
  void argumentOfEachType_isReadAndHeldToItsConstraints(CompilerUnderTest compiler) {
    String tools =
        IntStream.range(0, ROWS.size())
            .mapToObj(
                i ->
                    "@Tool(\"Says it.\") String say%d(%s it) { return String.valueOf(it); }"
                        .formatted(i, ROWS.get(i).type()))
            .collect(Collectors.joining("\n", CHARACTER + "class A {\n", "\n}\n" + TYPES));
    Project project = compiled(compiler, tools);

    withSession(
        project,
        (session, classes) -> {
          for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            ToolResult right = session.call("say" + i, Map.of("it", row.right()));
            ToolResult wrong = session.call("say" + i, Map.of("it", row.wrong()));
            assertThat(right.text()).as(row.type()).isEqualTo(row.text());
            assertThat(right.outcome()).isEqualTo(Outcome.DONE);
            assertThat(wrong.text()).as(row.type()).contains(row.sentence());
            assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG_ARGUMENTS);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void allFaultsOfACall_areInOneAnswer(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
            CHARACTER
                + "class A { @Tool(\"Adds.\") int add(int first, Optional<Integer> second) {"
                + " return first + second.orElse(1); } }");

    withSession(
        project,
        (session, classes) -> {
          assertThat(session.call("add", Map.of("first", 2)).text()).isEqualTo("3");
          assertThat(session.call("add", Map.of("second", "x", "third", 1)).text())
              .isEqualTo(
                  "first is missing. second must be a whole number, but is \"x\"."
                      + " third is no argument of add; it takes first and second.");
        });
  }

  @ParameterizedTest
  @EnumSource
  void hostObjects_areGivenByTheirExactTypes(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
            """
            @Needs(value = Runnable.class, optional = AutoCloseable.class)
            %s class A {
              @Tool("Runs it.") void run(@FromHost Optional<AutoCloseable> others, int times,
                  @FromHost Runnable task) throws java.io.IOException {
                for (int i = 0; i < times; i++) { task.run(); }
                if (others.isPresent()) { throw new ToolRefusal("No."); }
              }
            }
            """
                .formatted(CHARACTER));
    int[] runs = {0};

    try (CompiledClasses classes = project.load();
        CharacterSession session =
            registry(classes)
                .open(
                    "a", SessionOptions.builder().with(Runnable.class, () -> runs[0]++).build())) {
      assertThat(session.call("run", Map.of("times", 2)).text()).isEqualTo("Done.");
      assertThat(runs[0]).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void inheritedTool_ofAGenericClass_isCalledOnTheCharacter(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
            CHARACTER
                + """
                @Deprecated final class A<X> extends Base<Stop> {}
                abstract class Base<T> implements Naming {
                  @Tool("Goes there.") public String go(T stop, List<T> via) { return stop + " " + via; }
                }
                interface Naming {
                  @Tool("Says a name.") default String say(String name) { return name; }
                }
                @Deprecated record Stop(String name) {}
                """);

    withSession(
        project,
        (session, classes) -> {
          assertThat(session.call("say", Map.of("name", "Ada")).text()).isEqualTo("Ada");
          assertThat(
                  session
                      .call("go", Map.of("stop", Map.of("name", "Rye"), "via", List.of()))
                      .text())
              .isEqualTo("Stop[name=Rye] []");
        });
  }

  /** A class file's constant takes 65,535 bytes, and each quote takes two in JSON. */
  @ParameterizedTest
  @EnumSource
  void schemaLongerThanAConstant_isWhole(CompilerUnderTest compiler) {
    Project project =
        compiled(
            compiler,
            CHARACTER
                + "class A { @Tool(\"Adds.\") void add(@ToolParam(\"%s\") int one) {} }"
                    .formatted("\\\"".repeat(40_000)));

    withSession(
        project,
        (session, classes) ->
            assertThat(session.tools().get(0).parameters())
                .hasSizeGreaterThan(80_000)
                .endsWith("\\\"\"}},\"required\":[\"one\"],\"additionalProperties\":false}"));
  }

  @ParameterizedTest
  @EnumSource
  void packageWithVeryManyTools_hasSeveralClassesForThem(CompilerUnderTest compiler) {
    String tools =
        IntStream.range(0, 70)
            .mapToObj(i -> "@Tool(\"Counts.\") int count%1$d() { return %1$d; }".formatted(i))
            .collect(Collectors.joining("\n"));
    Project project =
        compiled(
            compiler,
            Stream.of("A", "B", "C")
                .map(
                    name ->
                        CHARACTER
                                .replace("\"A\"", "\"%s\"".formatted(name))
                                .replace("a.wav", name + ".wav")
                            + "class %s { %s }".formatted(name, tools))
                .collect(Collectors.joining("\n")));

    assertThat(project.generated().keySet()).filteredOn(name -> name.contains("Tools_")).hasSize(3);
    withSession(
        project,
        (session, classes) -> assertThat(session.call("count69", Map.of()).text()).isEqualTo("69"));
  }

  private static CharacterRegistry registry(CompiledClasses classes) {
    return CharacterRegistry.builder()
        .classLoader(classes)
        .perSession(Runnable.class)
        .allowTools("a:*")
        .strict()
        .load();
  }

  private Project compiled(CompilerUnderTest compiler, String text) {
    Project project = Project.in(folder, compiler).write("cast/A.java", IMPORTS + text);
    project.compile().expectSuccess();
    return project;
  }

  private static void withSession(
      Project project, BiConsumer<CharacterSession, CompiledClasses> check) {
    try (CompiledClasses classes = project.load();
        CharacterSession session = registry(classes).open("a")) {
      check.accept(session, classes);
    }
  }
}

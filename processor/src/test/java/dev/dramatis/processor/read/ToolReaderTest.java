package dev.dramatis.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tools as authors write them, of sources and of class files, are read alike by each compiler. */
class ToolReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void types_areThoseOfJson(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            """
            final class A {
              enum Room { GARDEN, HALL }
              record Dish(@ToolParam("as on the menu") @NotBlank String name, @Min(1) @Max(9) int portions) {}
              @Tool("Books.")
              String book(@FromHost Tables tables, @ToolParam("how many") @Min(1) @Max(12) int guests,
                  @NotBlank @Size(max = 60) String name, java.util.Optional<Room> room,
                  @Size(max = 5) List<Dish> dishes) { return ""; }
              @Tool("All.") void all(long a, double b, boolean c, java.math.BigDecimal d,
                  java.time.LocalDate e, java.time.LocalTime f, List<List<Integer>> g,
                  java.util.Optional<Long> h, @FromHost java.util.Optional<Clock> i) {}
            }
            interface Tables {}
            interface Clock {}
            """,
            "@Needs(value = Tables.class, optional = Clock.class)");

    assertThat(tools(project))
        .containsExactly(
            "all(long a, double b, boolean c, decimal d, date e, time f, [[int]] g, long? h,"
                + " host cast.Clock? i) void",
            "book(host cast.Tables tables, @Min @Max int guests 'how many', @NotBlank @Size text name,"
                + " cast.A.Room[GARDEN, HALL]? room, @Size [cast.A.Dish{@NotBlank text name 'as on the"
                + " menu', @Min @Max int portions}] dishes)");
  }

  @ParameterizedTest
  @EnumSource
  void constraints_areReadWhereverTheyStand(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            """
            final class A {
              record In(@Pattern(regexp = "a*", flags = Pattern.Flag.CASE_INSENSITIVE) @NotBlank String code,
                  @Size(min = 1) List<@Size(max = 3) String> tags,
                  java.util.Optional<@Email String> mail) {}
              @Tool("One.") void one(java.util.Optional<@NotBlank String> a, List<@Max(3) Integer> b,
                  java.util.Optional<@Size(max = 2) List<@Min(1) Integer>> c, @Even(9) int d,
                  @Pattern(regexp = "b", flags = Pattern.Flag.DOTALL) String e,
                  @Min.List({@Min(1), @Min(2)}) int f, @Min(value = 3, groups = A.class) int g) {}
              @Tool("Two.") void two(In in) {}
            }
            @Constraint(validatedBy = {}) @Min(0) @Max(100)
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Even {
              @OverridesAttribute(constraint = Max.class, name = "value") long value();
              String message() default ""; Class<?>[] groups() default {};
              Class<? extends Payload>[] payload() default {};
            }
            """,
            "");

    assertThat(tools(project))
        .containsExactly(
            "one(@NotBlank text? a, [@Max int] b, @Size [@Min int]? c, @Min @Max int d, @Pattern text e,"
                + " @Min @Min int f, int g) void",
            "two(cast.A.In{@Pattern @NotBlank text code, @Size [@Size text] tags, @Email text? mail} in)"
                + " void");
  }

  @ParameterizedTest
  @EnumSource
  void inheritedTools_haveTheTypesOfTheSubclass(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            """
            final class A extends Base<String, A.Day> implements Asking<Integer> {
              enum Day { MON }
              @Override @Tool("Own.") public int ask(Integer much, Pair<Integer> pair) { return 1; }
            }
            abstract class Base<T, U> extends Above<U> {
              @Tool("Sets.") T set(@ToolParam("the value") @Size(max = 3) T value, List<T> more, Pair<T> pair) { return value; }
            }
            class Above<V> { @Tool("Above.") void above(java.util.Optional<V> day) {} }
            interface Asking<N> {
              @Tool("Asks.") int ask(N much, Pair<N> pair);
              @Tool(value = "Says.", name = "say-it") default String say(@NotBlank String it) { return it; }
            }
            record Pair<X>(@NotNull X first, X second) {}
            """,
            "");

    assertThat(tools(project))
        .containsExactly(
            "above(cast.A.Day[MON]? day) void",
            "ask(int much, cast.Pair<java.lang.Integer>{@NotNull int first, int second} pair)",
            "say-it(@NotBlank text it)",
            "set(@Size text value 'the value', [text] more, cast.Pair<java.lang.String>{@NotNull text"
                + " first, text second} pair)");
  }

  @ParameterizedTest
  @EnumSource
  void baseClassInJar_isReadAsItWasWritten(CompilerUnderTest compiler) {
    for (CompilerUnderTest before : CompilerUnderTest.values()) {
      Path jar = jar(before, "-g", "-parameters");
      Project project =
          Project.in(folder.resolve(compiler + "of" + before), compiler)
              .classPath(jar)
              .body("cast/A.java", character("") + "final class A extends base.Base<String> {}");

      assertThat(tools(project))
          .as("a jar of %s", before)
          .containsExactly(
              "ask(base.Base.Day[MON, TUE]? day)",
              "set(@Size text value 'the value', @Size [base.Base.Entry{@NotBlank text name 'its name',"
                  + " @Max int hour}] entries)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesThatAClassFileDoesNotTell_areUnnamed(CompilerUnderTest compiler) {
    for (CompilerUnderTest before : CompilerUnderTest.values()) {
      Project project =
          Project.in(folder.resolve(compiler + "of" + before), compiler)
              .classPath(jar(before, "-g:none"))
              .body("cast/A.java", character("") + "final class A extends base.Base<String> {}");

      assertThat(tools(project))
          .as("a jar of %s", before)
          .allMatch(line -> line.endsWith("UnnamedParameter"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherMethods_areFoundNearTools(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            """
            final class A extends Base implements Second {
              @Override void lost() {}
              public void second() {}
              @Override @Tool("Kept.") void kept() {}
              @dev.langchain4j.agent.tool.Tool void foreign() {}
            }
            class Base extends Above {
              @Tool("Lost.") void lost() {}
              @Override void kept() {}
              @Override @Tool("Both.") void both() {}
            }
            class Above {
              @Tool("Lost.") void lost() {}
              @Tool("Kept.") void kept() {}
              @Tool("Both.") void both() {}
            }
            interface Second { @Tool("Second.") void second(); }
            """,
            "");
    project.write(
        "dev/langchain4j/agent/tool/Tool.java",
        "package dev.langchain4j.agent.tool; public @interface Tool {}");

    assertThat(tools(project))
        .containsExactlyInAnyOrder(
            "both() void",
            "kept() void",
            "ForeignTool[foreign of A, Tool, LangChain4j]",
            "LostTool[lost of A, Base]",
            "LostTool[second of A, Second]");
  }

  private Path jar(CompilerUnderTest compiler, String... options) {
    Project base =
        Project.in(folder.resolve("base" + compiler), compiler)
            .options(options)
            .body(
                "base/Base.java",
                """
                public abstract class Base<T> {
                  public enum Day { MON, TUE }
                  public record Entry(@ToolParam("its name") @NotBlank String name, @Max(23) int hour) {}
                  @Tool("Sets.") public T set(@ToolParam("the value") @Size(max = 3) T value,
                      @Size(max = 2) List<Entry> entries) { return value; }
                  @Tool("Asks.") public String ask(java.util.Optional<Day> day) { return ""; }
                }
                """);
    assertThat(base.compile().ours()).isEmpty();
    return base.jar("base.jar");
  }

  private Project project(CompilerUnderTest compiler, String types, String annotations) {
    return Project.in(folder, compiler).body("cast/A.java", character(annotations) + types);
  }

  private static String character(String annotations) {
    return "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"Be A.\") "
        + annotations
        + "\n";
  }

  private static List<String> tools(Project project) {
    ToolDump dump = new ToolDump("cast.A");
    project.beside(dump).compile();
    return dump.lines();
  }
}

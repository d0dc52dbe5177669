package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Classes that a jar was compiled with and that are not on this class path: each is said to be
 * missing, and is not judged by the empty class that the compiler shows in its place.
 */
@Tag("slow")
class MissingClassTest {

  @TempDir private Path folder;

  /** Javac itself fails over a nested annotation that is not there, and ECJ over a supertype. */
  @ParameterizedTest
  @CsvSource({
    "Mood, its record cannot be found",
    "Level, 'Level, the type of the element level, cannot be found'",
    "Inner, 'Inner, the type of the element inner, cannot be found'",
    "InnerRecord, cannot be found",
    "Base, 'Base, which its record implements, cannot be found'",
  })
  void classOfAKind_isMissing(String missing, String text) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      if (missing.equals("Inner") && compiler == CompilerUnderTest.JAVAC) {
        continue;
      }
      boolean isUnreadable = missing.equals("Base") && compiler == CompilerUnderTest.ECJ;
      Project kinds = kinds(compiler);
      kinds.deleteClass("kinds." + missing);

      Project.in(folder.resolve("own-" + compiler), compiler)
          .classPath(kinds.output())
          .body(
              "cast/A.java",
              """
              @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
              @kinds.Feels
              class A {}
              """)
          .compile()
          .expectAmongCompilerErrors(
              isUnreadable
                  ? error("UnreadableClass").saying("The type kinds.Base cannot be resolved")
                  : error("BrokenKind").at("A.java", "@kinds.Feels").saying(text));
    }
  }

  private Project kinds(CompilerUnderTest compiler) {
    Project kinds =
        Project.in(folder.resolve("kinds-" + compiler), compiler)
            .body(
                "kinds/Feels.java",
                """
                @BindsTo(Mood.class)
                public @interface Feels {
                  String word() default "x"; Level level() default Level.LOW; Inner inner() default @Inner;
                }
                """)
            .body(
                "kinds/Mood.java",
                "public record Mood(String word, Level level, InnerRecord inner) implements Base {}")
            .body("kinds/Base.java", "public interface Base extends Trait {}")
            .body("kinds/Level.java", "public enum Level { LOW }")
            .body(
                "kinds/Inner.java",
                "@BindsTo(InnerRecord.class) public @interface Inner { int value() default 1; }")
            .body("kinds/InnerRecord.java", "public record InnerRecord(int value) {}");
    kinds.compile().expectSuccess();
    return kinds;
  }

  /** The compiler reports it itself, at its place. */
  @ParameterizedTest
  @EnumSource
  void classOfASource_isTheCompilersToReport(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\") class A { A() throws Missing {} }")
        .body(
            "cast/Feels.java",
            "@BindsTo(Mood.class) @interface Feels { Level level() default Level.LOW; }")
        .body("cast/Mood.java", "public record Mood(Level level) implements Trait {}")
        .compile()
        .expectAmongCompilerErrors();
  }
}

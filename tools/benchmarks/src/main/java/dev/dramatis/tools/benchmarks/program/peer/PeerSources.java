package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.JavaText;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The common sources of the peers, which differ only in how they find a character: the main class,
 * which takes the time, the interface of a character, and the text of a character's class.
 */
final class PeerSources {

  /** The main class of every peer. */
  static final String MAIN_CLASS = "app.Main";

  private static final SourceFile MAIN =
      new SourceFile(
          "app/Main.java",
          """
          package app;

          /** Prints the nanoseconds until a character's prompt is there, and the prompt's length. */
          public final class Main {

            private Main() {}

            public static void main(String[] args) throws Exception {
              long start = System.nanoTime();
              int length = Casting.find(args[0]).prompt().length();
              long nanoseconds = System.nanoTime() - start;
              System.out.println(nanoseconds + " " + length);
            }
          }
          """);

  private static final SourceFile PERSONA =
      new SourceFile(
          "app/Persona.java",
          """
          package app;

          /** A character. */
          public interface Persona {

            String name();

            String voicePath();

            String prompt();
          }
          """);

  private PeerSources() {}

  /**
   * A program without character classes.
   *
   * @param casting the class {@code app.Casting}, whose {@code find} returns the persona of a name
   */
  static Stream<SourceFile> program(String casting) {
    return Stream.of(MAIN, PERSONA, new SourceFile("app/Casting.java", casting));
  }

  /**
   * The characters' classes.
   *
   * @param header the further imports and the annotations of each class, with {@code %s} where the
   *     display name goes, if it goes there
   */
  static Stream<SourceFile> members(List<CastMember> cast, String header) {
    return cast.stream().map(member -> member(member, header));
  }

  private static SourceFile member(CastMember member, String header) {
    return new SourceFile(
        "cast/" + member.className() + ".java",
        """
      package cast;

      import app.Persona;
      %s
      public final class %s implements Persona {

        @Override
        public String name() {
          return %s;
        }

        @Override
        public String voicePath() {
          return %s;
        }

        @Override
        public String prompt() {
          return %s;
        }
      }
      """
            .formatted(
                header.formatted(JavaText.literal(member.name())),
                member.className(),
                JavaText.literal(member.name()),
                JavaText.literal(member.voicePath()),
                JavaText.literal(member.prompt())));
  }
}

package dev.dramatis.processor;

import static java.util.stream.Collectors.joining;

import dev.dramatis.character.CharacterRules;
import java.util.stream.IntStream;

/** A cast whose definitions are kept as texts, and the part of it that is worth a look. */
final class LargeCast {

  static final int FILLERS = 1_030;

  /** No class file takes two of them, and UTF-8 cannot say the third. */
  static final int MADE_BY_CODE = 3;

  private static final String ADDING =
      "{ @Tool(\"Adds.\") int add(int one, int other) { return one + other; } }";

  private LargeCast() {}

  static Sources sources() {
    String fillers =
        IntStream.range(0, FILLERS)
            .mapToObj(
                i ->
                    character("Filler" + i, "", "You are number " + i + ".")
                        .replace("name = \"Filler" + i, "name = \"Filler " + i))
            .collect(joining("\n"));
    return special().and("Fillers", fillers);
  }

  /** A character each for everything that a definition may have. */
  static Sources special() {
    String long1 = "\"" + "a".repeat(40_000) + "\"";
    return kinds()
        .and("Plain", character("Plain", "", "x").replace("{}", ADDING))
        .and("Marks", character("Marks", "", "12:3 - + ! { } \\\" \\n \\t \\\\ $S \\0"))
        .and(
            "Letters",
            character("Letters", "@All(text = \"\ud801\udc37\")", "\u00e9 \u6771\u4eac \u2028"))
        .and("HalfALetter", character("HalfALetter", "", "\\ud83c x"))
        .and("EveryChar", everyChar())
        .and("AtTheLimit", ofBytes("AtTheLimit", "at-the-limit", CharacterRules.LONGEST_CONSTANT))
        .and(
            "OverTheLimit",
            ofBytes("OverTheLimit", "over-the-limit", CharacterRules.LONGEST_CONSTANT + 1))
        .and(
            "TwoLongTexts",
            character("TwoLongTexts", "@All(text = " + long1 + ", texts = " + long1 + ")", "x"))
        .and(
            "Values",
            character(
                "Values",
                "@All(text = \"t\", flag = true, b = -1, s = -2, i = Integer.MIN_VALUE, l = Long.MAX_VALUE, c = '\\\"', f = Float.NaN, d = Double.NEGATIVE_INFINITY, mood = Mood.WILD, inner = @Inner(\"-\"), texts = {}, ints = {1, -2}, moods = {Mood.WILD, Mood.CALM}, inners = {@Inner(\"a\"), @Inner(\"\")})",
                "x"))
        .and("LeftOut", character("LeftOut", "@All", "x"))
        .and("LeftOutToNull", character("LeftOutToNull", "@Nulls", "x"))
        .and(
            "NoNulls",
            character(
                "NoNulls",
                "@Nulls(text = \"\", i = 3, d = 2e23, mood = Mood.CALM, inner = @Inner(\"+\"), texts = \"y\", ints = 3)",
                "x"))
        .and(
            "Facts",
            character("Facts", "", "x")
                .replace(
                    "\"Facts\"",
                    "\"Facts\", description = \"All facts, \u00e0 la carte.\", languages = {\"en\", \"fr\"}, tags = {\"a\", \"b:\"}, comment = \"\", listed = Listed.UNDECIDED, order = -7"))
        .and("Greets", character("Greets", "@Greeting(\"Hello.\")", "x"))
        .and(
            "Raw",
            character("Raw", "@Greeting(\"Hello.\")", "x")
                .replace("\"Raw\"", "\"Raw\", description = \"Raw.\", houseRules = false"))
        .and(
            "Coded",
            """
            @Character(name = "Coded") @FileVoice(path = "a.wav") final class Coded implements PromptGenerator {
              @Override public String persona(PromptContext context) { return "x"; } }
            """);
  }

  /** Letters of one to four bytes, in what is shared and in what is not, short and long. */
  private static String everyChar() {
    String letters =
        "\\0\\n A\u007f\u0080\u00e9\u00ff\u0100\u07ff\u0800\u6771\ud7ff\ue000\uffff\ud800\udc00\ud801\udc37";
    return character(
            "EveryChar", "@All(text = \"" + letters + "\", c = '\u20ac')", letters.repeat(9))
        .replace(
            "\"EveryChar\"",
            "\"%1$s\", tags = {\"%1$s\", \"\u00e9\", \"\u00ea\"}, comment = \"%2$s\""
                .formatted("\u00c9very \ud801\udc37", letters));
  }

  /** Takes so many bytes of a class file, where the NUL takes two. */
  private static String ofBytes(String className, String id, int bytes) {
    int idAndNames = id.length() + 3 * className.length() + "cast.".length() + ".wav".length();
    int rest = "12:12:17:0:0:----2:0:16:1:d---1:65000:".length() + 2;
    return character(className, "", "\\0" + "x".repeat(bytes - idAndNames - rest));
  }

  private static Sources kinds() {
    return Sources.of("Mood", "public enum Mood { CALM, WILD }")
        .and(
            "Inner",
            "@BindsTo(InnerData.class) public @interface Inner { String value() default \"i\"; }")
        .and("InnerData", "public record InnerData(String value) {}")
        .and(
            "All",
            """
            @BindsTo(AllData.class) public @interface All { String text() default "d"; boolean flag() default false;
              byte b() default 1; short s() default 2; int i() default 3; long l() default 4; char c() default 'c';
              float f() default 1e10f; double d() default 2e-5; Mood mood() default Mood.CALM; Inner inner() default @Inner;
              String[] texts() default "one"; int[] ints() default 1; Mood[] moods() default {}; Inner[] inners() default @Inner("z"); }
            """)
        .and(
            "AllData",
            """
            public record AllData(String text, boolean flag, byte b, short s, int i, long l, char c, float f, double d,
                Mood mood, InnerData inner, List<String> texts, List<Integer> ints, List<Mood> moods, List<InnerData> inners)
                implements Trait {}
            """)
        .and(
            "Nulls",
            """
            @BindsTo(NullsData.class) public @interface Nulls { @NullIfAbsent String text() default ""; @NullIfAbsent int i() default 0;
              @NullIfAbsent double d() default 0; @NullIfAbsent Mood mood() default Mood.CALM; @NullIfAbsent Inner inner() default @Inner;
              @NullIfAbsent String[] texts() default {}; @NullIfAbsent int[] ints() default {}; }
            """)
        .and(
            "NullsData",
            """
            public record NullsData(String text, Integer i, Double d, Mood mood, InnerData inner, List<String> texts,
                List<Integer> ints) implements Trait {
              public NullsData(String text, Integer i, Float d, Mood mood, InnerData inner, List<String> texts, List<Integer> ints) {
                this(text, i, 0.0, mood, inner, texts, ints); } }
            """);
  }

  private static String character(String className, String annotations, String prompt) {
    return """
        @Character(name = "%1$s") @FileVoice(path = "%1$s.wav", description = "d") @ConstantPrompt("%3$s") %2$s
        final class %1$s {}
        """
        .formatted(className, annotations, prompt);
  }
}

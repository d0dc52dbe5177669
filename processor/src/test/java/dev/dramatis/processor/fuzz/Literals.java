package dev.dramatis.processor.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of the wrong type, and texts that code which writes code is afraid of. */
final class Literals {

  private static final int ONE_IN_HUGE = 16;
  private static final int MOST_PIECES = 4;

  /** What stands between the quotes, alone or joined. */
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "x",
          "gertrude",
          "neighbour",
          "the  neighbour",
          "neighbours",
          "*/ class X {",
          "/*",
          "//",
          "$S",
          "$L $T $$ $>",
          "%s %d",
          "{}",
          "${x}",
          "{x}",
          "\\\\u002a/",
          "\\\\u0022",
          "\\u0041",
          "\\\\",
          "\\\"",
          "\\n",
          "\\r\\t\\0",
          "\\u2028",
          "\\uD83C",
          "\\uDFAD\\uD83C",
          "\\uD83C\\uDFAD",
          "é",
          "東京",
          "-",
          "<error>",
          "en",
          "x-private",
          "int",
          "valueOf",
          "1",
          ".",
          "..",
          "/",
          "CC BY",
          "https://",
          "(.*a.*){20}",
          "(a|b)*",
          "[",
          "*laughs*");

  private static final List<String> HUGE =
      List.of(
          "x".repeat(70_000),
          "x".repeat(65_535),
          "a-".repeat(20_000),
          "é".repeat(30_000),
          "a@".repeat(8_000),
          "-NC".repeat(9_000),
          "[".repeat(30_000));

  private static final List<String> NUMBERS =
      List.of("0", "-1", "2147483647", "-2147483648", "(byte) 300");

  private static final List<String> OTHERS =
      List.of(
          "99999999999",
          "9223372036854775807L",
          "1.5f",
          "0x1p1023",
          "0.0 / 0",
          "1 / 0",
          "-1.0 / 0",
          "true",
          "null",
          "{}",
          "{1, \"a\"}",
          "{\"a\", {\"b\"}}",
          "{null}",
          "{Nowhere.A, \"b\"}",
          "String.class",
          "Nowhere.class",
          "int[].class",
          "Listed.YES",
          "Listed.MAYBE",
          "Thread.State.NEW",
          "@Deprecated",
          "@Nowhere",
          "@FileVoice(path = \"a\")",
          "Gertrude.WORD",
          "Nowhere.TEXT",
          "System.getProperty(\"a\")",
          "() -> 1",
          "new String()",
          "\"a\" + 1 + 'c' + true + null",
          "this",
          "super.x");

  private static final List<String> CHARACTERS = List.of("'x'", "'\\uD800'", "'\\''", "'\\0'");

  private Literals() {}

  static String any(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> text(random);
      case 1 -> number(random);
      case 2 -> one(random, CHARACTERS);
      default -> one(random, OTHERS);
    };
  }

  /** A value of the type of this one. */
  static String like(String literal, RandomGenerator random) {
    return switch (literal.charAt(0)) {
      case '"' -> text(random);
      case '\'' -> one(random, CHARACTERS);
      default -> number(random);
    };
  }

  private static String text(RandomGenerator random) {
    if (random.nextInt(ONE_IN_HUGE) == 0) {
      return '"' + one(random, HUGE) + '"';
    }
    int count = 1 + random.nextInt(MOST_PIECES);
    return Stream.generate(() -> one(random, PIECES))
        .limit(count)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String number(RandomGenerator random) {
    return random.nextBoolean() ? one(random, NUMBERS) : Integer.toString(random.nextInt(-9, 100));
  }

  private static String one(RandomGenerator random, List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}

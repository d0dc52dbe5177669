package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The tokens of a source, blanks included, some of which are replaced. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9][\\w.]*|\\s+|.");

  private static final List<String> MODIFIERS =
      List.of("@", "class", "record", "static", "public", "final", "abstract");

  private final RandomGenerator random;
  private final List<String> tokens;

  Tokens(String text, RandomGenerator random) {
    this.random = random;
    this.tokens = new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
  }

  String get(int at) {
    return tokens.get(at);
  }

  void set(int at, String token) {
    tokens.set(at, token);
  }

  void insert(int at, String token) {
    tokens.add(at, token);
  }

  /** Closes at the end of the source what is left open in a part of it. */
  void close(String part) {
    long open = part.chars().filter(c -> c == '{').count();
    for (long i = part.chars().filter(c -> c == '}').count(); i < open; i++) {
      tokens.add("}");
    }
  }

  void remove(int at) {
    tokens.remove(at);
  }

  int anyWritten() {
    return any(token -> !token.isBlank());
  }

  int anyLiteral() {
    return any(Tokens::isLiteral);
  }

  int anyKeyword() {
    return any(Vocabulary.KEYWORDS::contains);
  }

  int anyName() {
    return any(
        token ->
            java.lang.Character.isJavaIdentifierStart(token.codePointAt(0))
                && !Vocabulary.KEYWORDS.contains(token));
  }

  /** Where a declaration, its annotations or its modifiers begin. */
  int anyDeclaration() {
    return anyAt(at -> MODIFIERS.contains(tokens.get(at)) && !isInParentheses(at));
  }

  private static boolean isLiteral(String token) {
    return "\"'".indexOf(token.charAt(0)) >= 0 || java.lang.Character.isDigit(token.codePointAt(0));
  }

  private boolean isInParentheses(int at) {
    List<String> before = tokens.subList(0, at);
    return before.stream().filter("("::equals).count()
        > before.stream().filter(")"::equals).count();
  }

  private int any(Predicate<String> sort) {
    return anyAt(at -> sort.test(tokens.get(at)));
  }

  /** A place of this sort, or any where there is none. */
  private int anyAt(IntPredicate sort) {
    int[] places = IntStream.range(0, tokens.size()).filter(sort).toArray();
    return places.length == 0
        ? random.nextInt(tokens.size())
        : places[random.nextInt(places.length)];
  }

  @Override
  public String toString() {
    return String.join("", tokens);
  }
}

package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Breaks a source in one place at random. */
final class Mutator {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9][\\w.]*|\\s+|.");

  private static final int TRIES = 3;

  private final RandomGenerator random;

  Mutator(RandomGenerator random) {
    this.random = random;
  }

  String mutate(String text) {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    mutate(tokens);
    return String.join("", tokens);
  }

  private void mutate(List<String> tokens) {
    switch (random.nextInt(20)) {
      case 0 -> tokens.remove(any(tokens, Mutator::isText));
      case 1 -> {
        int at = any(tokens, Mutator::isText);
        tokens.add(at, tokens.get(at) + " ");
      }
      case 2 -> swap(tokens);
      case 3 -> tokens.add(any(tokens, Mutator::isText), Vocabulary.any(random) + " ");
      case 4, 5, 6, 7, 8, 9 -> literal(tokens);
      case 10, 11, 12 -> tokens.set(any(tokens, Mutator::isName), name(tokens));
      case 13, 14 -> tokens.set(any(tokens, Mutator::isKeyword), Vocabulary.keyword(random));
      case 15, 16, 17 ->
          tokens.add(any(tokens, Mutator::startsDeclaration), Vocabulary.annotation(random));
      default -> tokens.add(any(tokens, Mutator::startsDeclaration), Vocabulary.opening(random));
    }
  }

  /** Mostly for one of its own type, for after a type error javac runs no processor. */
  private void literal(List<String> tokens) {
    int at = any(tokens, Mutator::isLiteral);
    String old = tokens.get(at);
    String given = Vocabulary.literal(random);
    for (int i = 0; i < TRIES && given.charAt(0) != old.charAt(0); i++) {
      given = Vocabulary.literal(random);
    }
    tokens.set(at, given);
  }

  private void swap(List<String> tokens) {
    int one = any(tokens, Mutator::isText);
    int other = any(tokens, Mutator::isText);
    String token = tokens.get(one);
    tokens.set(one, tokens.get(other));
    tokens.set(other, token);
  }

  /** As often a name of the same file, which may well fit, as one from elsewhere. */
  private String name(List<String> tokens) {
    return random.nextBoolean()
        ? tokens.get(any(tokens, Mutator::isName))
        : Vocabulary.name(random);
  }

  /** The place of a token of this sort, or of any where there is none. */
  private int any(List<String> tokens, Predicate<String> sort) {
    int[] places =
        IntStream.range(0, tokens.size()).filter(i -> sort.test(tokens.get(i))).toArray();
    return places.length == 0
        ? random.nextInt(tokens.size())
        : places[random.nextInt(places.length)];
  }

  private static boolean isText(String token) {
    return !token.isBlank();
  }

  private static boolean isLiteral(String token) {
    return token.startsWith("\"")
        || token.startsWith("'")
        || java.lang.Character.isDigit(token.codePointAt(0));
  }

  private static boolean isName(String token) {
    return java.lang.Character.isJavaIdentifierStart(token.codePointAt(0)) && !isKeyword(token);
  }

  private static boolean isKeyword(String token) {
    return Vocabulary.KEYWORDS.contains(token);
  }

  private static boolean startsDeclaration(String token) {
    return List.of("@", "class", "record", "static", "public", "final").contains(token);
  }
}

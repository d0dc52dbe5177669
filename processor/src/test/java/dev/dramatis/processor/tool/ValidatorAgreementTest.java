package dev.dramatis.processor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.BareMessages;
import dev.dramatis.tool.ToolResult;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.executable.ExecutableValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated calls take a value where Hibernate Validator finds nothing wrong with it, and refuse it
 * where it does. The differences are listed, each with its reason.
 */
class ValidatorAgreementTest {

  private static final int VALUES = 200;
  private static final long SEED = 19;

  private static final List<String> NUMERIC =
      List.of(
          "@Min(3)",
          "@Min(0)",
          "@Max(3)",
          "@Max(0)",
          "@Max(-7)",
          "@DecimalMin(\"0.1\")",
          "@DecimalMin(\"-3\")",
          "@DecimalMin(value = \"3\", inclusive = false)",
          "@DecimalMin(value = \"2.5\", inclusive = false)",
          "@DecimalMax(\"0.1\")",
          "@DecimalMax(\"3.0\")",
          "@DecimalMax(value = \"3.0\", inclusive = false)",
          "@DecimalMax(value = \"2.5\", inclusive = false)",
          "@Digits(integer = 2, fraction = 1)",
          "@Digits(integer = 3, fraction = 0)",
          "@Positive",
          "@PositiveOrZero",
          "@Negative",
          "@NegativeOrZero",
          "@Min(1) @Max(12)",
          "@Positive @Digits(integer = 1, fraction = 2)");

  private static final List<String> SIZED =
      List.of("@NotEmpty", "@Size(min = 1)", "@Size(max = 2)", "@Size(min = 2, max = 4)");

  private static final List<String> TEXT =
      List.of(
          "@NotBlank",
          "@NotBlank @Size(max = 3)",
          "@Pattern(regexp = \"[a-z]+\")",
          "@Pattern(regexp = \"[a-z\\\\u00e9]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
          "@Pattern(regexp = \"a.*\", flags = {Pattern.Flag.DOTALL, Pattern.Flag.UNICODE_CASE})",
          "@Pattern(regexp = \"(x|y)*\")",
          "@Email",
          "@Email(regexp = \".*\\\\.org\")");

  /** A difference that is meant, and why. */
  private enum Difference {
    /** No tool can use them, and JSON cannot say them. */
    NOT_FINITE,
    /** A text without a size is bounded, so that no argument costs more than its bytes. */
    LONG_TEXT,
    /** A decimal is bounded, too. */
    MANY_DIGITS,
    /**
     * Parsers that make a double of {@code 1.00} leave the zeros out, and those that do not count.
     */
    TRAILING_ZEROS,
    /** An argument that is left out is right, whatever is demanded of one that is given. */
    LEFT_OUT,
    /** Its engine fails with a StackOverflowError, or backtracks for hours. */
    ENDLESS_MATCH
  }

  private final ExecutableValidator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new BareMessages())
          .buildValidatorFactory()
          .getValidator()
          .forExecutables();
  private final List<Case> cases = new ArrayList<>();
  private final Set<Difference> seen = EnumSet.noneOf(Difference.class);
  private final Random random = new Random(SEED);

  @TempDir private Path folder;

  /**
   * A tool with one parameter.
   *
   * @param value what the validator is given for an argument
   */
  private record Case(
      String name,
      String parameter,
      List<@Nullable Object> arguments,
      Function<@Nullable Object, Object> value) {

    String source() {
      return "@Tool(\"Does it.\") String %s(%s value) { return \"ok\"; }"
          .formatted(name, parameter);
    }
  }

  private void add(
      String parameter,
      List<? extends @Nullable Object> arguments,
      Function<@Nullable Object, Object> value) {
    cases.add(new Case("t" + cases.size(), parameter, new ArrayList<>(arguments), value));
  }

  private void addAll() {
    for (String constraint : NUMERIC) {
      add(constraint + " int", ints(), value -> value);
      add(constraint + " long", longs(), value -> value);
      add(constraint + " double", doubles(), value -> value);
      add(constraint + " BigDecimal", decimals(), value -> value);
      add(constraint + " String", texts(), value -> value);
      add("List<" + constraint + " Integer>", lists(ints()), value -> value);
      add("Optional<" + constraint + " Double>", orNull(doubles()), Optional::ofNullable);
    }
    Stream.concat(SIZED.stream(), TEXT.stream())
        .forEach(
            constraint -> {
              add(constraint + " String", texts(), value -> value);
              add("List<" + constraint + " String>", lists(texts()), value -> value);
              add("Optional<" + constraint + " String>", orNull(texts()), Optional::ofNullable);
            });
    for (String constraint : SIZED) {
      add(constraint + " List<String>", sizes(), value -> value);
    }
    for (String constraint : List.of("@AssertTrue", "@AssertFalse")) {
      add(constraint + " boolean", List.of(true, false), value -> value);
    }
  }

  @Test
  void everyConstraintOnEveryType_agreesOrDiffersAsListed() {
    addAll();
    List<String> unexpected = new ArrayList<>();
    long compared = 0;
    try (CompiledTools tools =
        CompiledTools.of(folder, "", cases.stream().map(Case::source).toList())) {
      for (Case each : cases) {
        for (Object argument : each.arguments()) {
          compared++;
          compare(tools, each, argument).ifPresent(unexpected::add);
        }
      }
    }

    System.out.printf("%d values on %d parameters, seed %d%n", compared, cases.size(), SEED);
    assertThat(unexpected).isEmpty();
    assertThat(seen)
        .as("differences that no longer occur")
        .containsAll(EnumSet.allOf(Difference.class));
    assertThat(compared).isGreaterThan(30_000);
  }

  private Optional<String> compare(CompiledTools tools, Case each, @Nullable Object argument) {
    Map<String, @Nullable Object> arguments = new HashMap<>();
    arguments.put("value", argument);
    ToolResult ours = tools.call(each.name(), arguments);
    Verdict theirs = theirs(tools, each, argument);
    boolean isTaken = ours.outcome() == ToolResult.Outcome.DONE;
    if (theirs == (isTaken ? Verdict.VALID : Verdict.INVALID)) {
      return Optional.empty();
    }
    Optional<Difference> difference = difference(each, argument, theirs, isTaken);
    difference.ifPresent(seen::add);
    return difference.isPresent()
        ? Optional.empty()
        : Optional.of(
            "%s of %.60s: %s, but %s".formatted(each.parameter(), argument, theirs, ours.text()));
  }

  private enum Verdict {
    VALID,
    INVALID,
    FAILED
  }

  private Verdict theirs(CompiledTools tools, Case each, @Nullable Object argument) {
    try {
      Object[] values = {each.value().apply(argument)};
      return validator
              .validateParameters(tools.instance(each.name()), tools.method(each.name()), values)
              .isEmpty()
          ? Verdict.VALID
          : Verdict.INVALID;
    } catch (ValidationException | StackOverflowError e) {
      return Verdict.FAILED;
    }
  }

  private static Optional<Difference> difference(
      Case each, @Nullable Object argument, Verdict theirs, boolean isTaken) {
    List<?> values = argument instanceof List<?> list ? list : Collections.singletonList(argument);
    if (argument == null && isTaken) {
      return Optional.of(Difference.LEFT_OUT);
    }
    if (theirs == Verdict.FAILED && each.parameter().contains("regexp")) {
      return Optional.of(Difference.ENDLESS_MATCH);
    }
    if (isTaken) {
      return each.parameter().contains("@Digits")
              && values.stream().anyMatch(BigDecimal.class::isInstance)
          ? Optional.of(Difference.TRAILING_ZEROS)
          : Optional.empty();
    }
    if (values.stream().anyMatch(ValidatorAgreementTest::isNotFinite)) {
      return Optional.of(Difference.NOT_FINITE);
    }
    if (values.stream().anyMatch(value -> value instanceof String text && text.length() > 10_000)) {
      return Optional.of(Difference.LONG_TEXT);
    }
    return values.stream().anyMatch(ValidatorAgreementTest::hasManyDigits)
        ? Optional.of(Difference.MANY_DIGITS)
        : Optional.empty();
  }

  private static boolean isNotFinite(@Nullable Object value) {
    return value instanceof Double number && !Double.isFinite(number);
  }

  private static boolean hasManyDigits(@Nullable Object value) {
    return value instanceof BigDecimal number
        && (number.precision() > 100 || Math.abs((long) number.scale()) > 100);
  }

  private List<Integer> ints() {
    return filled(
        Stream.concat(
            IntStream.rangeClosed(-15, 15).boxed(),
            Stream.of(99, 100, 101, 999, 1000, -99, -100, Integer.MIN_VALUE, Integer.MAX_VALUE)),
        random::nextInt);
  }

  private List<Long> longs() {
    return filled(
        Stream.concat(
            IntStream.rangeClosed(-15, 15).mapToObj(Long::valueOf),
            Stream.of(99L, 100L, 999L, 1000L, 1L << 53, Long.MIN_VALUE, Long.MAX_VALUE)),
        random::nextLong);
  }

  private List<Double> doubles() {
    return filled(
        Stream.concat(
            IntStream.rangeClosed(-60, 60).mapToObj(i -> i / 4.0),
            Stream.of(
                -0.0,
                0.1,
                0.05,
                0.15,
                Math.nextUp(3.0),
                Math.nextDown(3.0),
                Math.nextUp(2.5),
                Math.nextUp(0.1),
                99.9,
                99.95,
                100.0,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                0x1p53,
                0x1p63,
                -0x1p63)),
        () -> random.nextGaussian() * 10);
  }

  private List<BigDecimal> decimals() {
    Stream<BigDecimal> chosen =
        Stream.of(
                "0.0",
                "0.00",
                "0E+5",
                "0.1",
                "0.10",
                "0.05",
                "3",
                "3.0",
                "3.00",
                "3.000001",
                "2.5",
                "2.50",
                "2.49999999999999999999",
                "99.9",
                "99.90",
                "99.95",
                "100",
                "1E+2",
                "1E+3",
                "-3",
                "-3.00",
                "-3.0000000000000000001",
                "9223372036854775808",
                "-9223372036854775809",
                "1E+99",
                "1E-99",
                "1E+400",
                "1E-400",
                "-1E+400")
            .map(BigDecimal::new);
    return filled(
        Stream.concat(
            chosen,
            Stream.concat(
                doubles().stream().filter(Double::isFinite).limit(120).map(BigDecimal::valueOf),
                Stream.of(
                    new BigDecimal("9".repeat(101)), new BigDecimal("0." + "1".repeat(101))))),
        () -> new BigDecimal(new BigInteger(20, random), random.nextInt(8)));
  }

  private List<String> texts() {
    Stream<String> chosen =
        Stream.of(
            "",
            " ",
            "\t",
            "\n",
            "\u00a0",
            "\u2003",
            "\u200b",
            "\u0000",
            "\u001f",
            "x",
            "xy",
            "xyz",
            "abc",
            "ABC",
            "aBc",
            "a",
            "A",
            "a\nb",
            "a\r\nb",
            "é",
            "É",
            "e\u0301",
            "🐈",
            "🐈🐈",
            "xyxy",
            "yx".repeat(100),
            "xy".repeat(4_500),
            "x".repeat(10_000),
            "x".repeat(10_001),
            "y".repeat(200_000),
            "ada@example.org",
            "ada@example",
            "ada@",
            "@example.org",
            "ada",
            "a b@c.org",
            "\"a b\"@c.org",
            "ada@[127.0.0.1]",
            "ada@[IPv6:::1]",
            "ada@exämple.org",
            "ada@-a.org",
            "ada@a-.org",
            "ada..b@c.org",
            ".a@c.org",
            "a.@c.org",
            "ada@c.org.",
            "a".repeat(64) + "@c.org",
            "a".repeat(65) + "@c.org",
            "a@" + "b".repeat(63) + ".org",
            "a@" + "b".repeat(64) + ".org",
            "a@" + "b.".repeat(120) + "org",
            "a@@b.org",
            "ada@example.org\n",
            "0",
            "-0",
            "0.0",
            "3",
            "3.0",
            "3.00",
            "03",
            "+3",
            "-3",
            "2.5",
            "0.1",
            "0.10",
            "1e1",
            "1E-1",
            "99.9",
            "99.95",
            "100",
            "NaN",
            "Infinity",
            "1_000",
            "0x3",
            "３",
            "٣",
            " 3",
            "3 ",
            "9223372036854775808",
            "1E+400",
            "9".repeat(200),
            "three",
            "null");
    return filled(chosen, this::text);
  }

  private String text() {
    String letters = "ab xyé\n3.-@E";
    return random
        .ints(random.nextInt(7), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private List<List<String>> sizes() {
    return IntStream.range(0, VALUES).mapToObj(i -> Collections.nCopies(i % 9, "x" + i)).toList();
  }

  private static <T> List<T> filled(Stream<T> chosen, java.util.function.Supplier<T> more) {
    List<T> values = chosen.collect(Collectors.toCollection(ArrayList::new));
    while (values.size() < VALUES) {
      values.add(more.get());
    }
    return values;
  }

  private static <T> List<List<T>> lists(List<T> items) {
    List<List<T>> lists = new ArrayList<>();
    lists.add(List.of());
    for (int i = 0; i < items.size(); i++) {
      lists.add(items.subList(i, Math.min(items.size(), i + 1 + i % 2)));
    }
    return lists;
  }

  private static <T> List<@Nullable T> orNull(List<T> values) {
    List<@Nullable T> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }
}

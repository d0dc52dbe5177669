package dev.dramatis.spi.tool;

import static dev.dramatis.spi.tool.ToolArgumentCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, as parsers of JSON make them: Jackson, Gson, org.json and others. */
class NumberArgumentTest {

  private static final BigDecimal HUGE = new BigDecimal(BigInteger.ONE, -1_000_000_000);
  private static final BigDecimal TINY = new BigDecimal(BigInteger.ONE, 1_000_000_000);
  private static final BigInteger MANY_DIGITS = BigInteger.ONE.shiftLeft(10_000);

  /** A number that is parsed when it is used, as Gson's. */
  private static final class LateNumber extends Number {
    private static final long serialVersionUID = 1;
    private final String text;

    LateNumber(String text) {
      this.text = text;
    }

    @Override
    public int intValue() {
      throw new AssertionError("rounds");
    }

    @Override
    public long longValue() {
      throw new AssertionError("rounds");
    }

    @Override
    public float floatValue() {
      throw new AssertionError("rounds");
    }

    @Override
    public double doubleValue() {
      throw new AssertionError("rounds");
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Arguments> takenAsInt() {
    return List.of(
        Arguments.of(3, 3),
        Arguments.of(3L, 3),
        Arguments.of((byte) 3, 3),
        Arguments.of((short) 3, 3),
        Arguments.of(new AtomicInteger(3), 3),
        Arguments.of(3.0, 3),
        Arguments.of(-0.0, 0),
        Arguments.of(3f, 3),
        Arguments.of(BigInteger.valueOf(3), 3),
        Arguments.of(new BigDecimal("3"), 3),
        Arguments.of(new BigDecimal("3.000"), 3),
        Arguments.of(new BigDecimal("3E+2"), 300),
        Arguments.of(new BigDecimal(BigInteger.ZERO, -1_000_000_000), 0),
        Arguments.of(new BigDecimal(BigInteger.ZERO, 1_000_000_000), 0),
        Arguments.of(new LateNumber("3"), 3),
        Arguments.of(new LateNumber("3.0"), 3),
        Arguments.of("3", 3),
        Arguments.of("-3", -3),
        Arguments.of("0003", 3),
        Arguments.of(Integer.MIN_VALUE, Integer.MIN_VALUE),
        Arguments.of(2147483647.0, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @MethodSource("takenAsInt")
  void int_wholeNumber_isTaken(Object given, int taken) {
    assertThat(answer(given, ToolArgument::toInt)).isEqualTo(String.valueOf(taken));
  }

  static List<Arguments> refusedAsInt() {
    return List.of(
        Arguments.of("three", "\"three\""),
        Arguments.of("", "\"\""),
        Arguments.of("null", "\"null\""),
        Arguments.of("3.0", "\"3.0\""),
        Arguments.of("+3", "\"+3\""),
        Arguments.of(" 3", "\"3\""),
        Arguments.of("٣", "\"٣\""),
        Arguments.of("9".repeat(19), "\"9999999999999999999\""),
        Arguments.of(3.5, "3.5"),
        Arguments.of(3.5f, "3.5"),
        Arguments.of(Double.NaN, "NaN"),
        Arguments.of(Double.POSITIVE_INFINITY, "Infinity"),
        Arguments.of(0x1p53, "9.007199254740992E15"),
        Arguments.of((double) 9007199254740993L, "9.007199254740992E15"),
        Arguments.of(new BigDecimal("3.5"), "3.5"),
        Arguments.of(TINY, "1E-1000000000"),
        Arguments.of(new LateNumber("three"), "three"),
        Arguments.of(new LateNumber("3".repeat(1_000_000)), "3".repeat(40) + "…"),
        Arguments.of(MANY_DIGITS, "a number of very many digits"),
        Arguments.of(new BigDecimal(MANY_DIGITS, 5), "a number of very many digits"),
        Arguments.of(true, "true"),
        Arguments.of(List.of(3), "a list"),
        Arguments.of(Map.of("value", 3), "an object"));
  }

  @ParameterizedTest
  @MethodSource("refusedAsInt")
  void int_noWholeNumber_isRefused(Object given, String quoted) {
    assertThat(answer(given, ToolArgument::toInt))
        .isEqualTo("guests must be a whole number, but is " + quoted + ".");
  }

  @Test
  void int_null_isMissing() {
    assertThat(answer(null, ToolArgument::toInt)).isEqualTo("guests is missing.");
  }

  static List<Arguments> beyondInt() {
    return List.of(
        Arguments.of(2147483648L, "at most 2147483647, but is 2147483648."),
        Arguments.of(-2147483649L, "at least -2147483648, but is -2147483649."),
        Arguments.of(2147483648.0, "at most 2147483647, but is 2.147483648E9."),
        Arguments.of(HUGE, "at most 2147483647, but is 1E+1000000000."),
        Arguments.of(HUGE.negate(), "at least -2147483648, but is -1E+1000000000."),
        Arguments.of(BigInteger.TWO.pow(70), "at most 2147483647, but is 1180591620717411303424."),
        Arguments.of("2147483648", "at most 2147483647, but is \"2147483648\"."));
  }

  @ParameterizedTest
  @MethodSource("beyondInt")
  void int_beyondItsType_namesTheBoundOfTheType(Object given, String sentence) {
    assertThat(answer(given, ToolArgument::toInt)).isEqualTo("guests must be " + sentence);
  }

  @ParameterizedTest
  @MethodSource("beyondInt")
  void int_beyondItsTypeAndABound_namesTheBound(Object given) {
    assertThat(answer(given, it -> it.atLeast(1).atMost(12).toInt()))
        .matches("guests must be at (most 12|least 1), but is .*");
  }

  @ParameterizedTest
  @MethodSource("valuesBeyondTwelve")
  void int_beyondItsBounds_namesTheBound(Object given, String quoted) {
    assertThat(answer(given, it -> it.atLeast(1).atMost(12).toInt()))
        .isEqualTo("guests must be at most 12, but is " + quoted + ".");
  }

  static List<Arguments> valuesBeyondTwelve() {
    return List.of(
        Arguments.of(20, "20"),
        Arguments.of(13.0, "13.0"),
        Arguments.of(new BigDecimal("13"), "13"),
        Arguments.of("13", "\"13\""));
  }

  @Test
  void int_belowItsBounds_namesTheBound() {
    assertThat(answer(0, it -> it.atLeast(1).atMost(12).toInt()))
        .isEqualTo("guests must be at least 1, but is 0.");
  }

  @Test
  void int_onItsBounds_isTaken() {
    assertThat(answer(1, it -> it.atLeast(1).atMost(12).toInt())).isEqualTo("1");
    assertThat(answer(12, it -> it.atLeast(1).atMost(12).toInt())).isEqualTo("12");
  }

  @Test
  void bounds_severalOfAKind_areTheNarrowest() {
    assertThat(answer(5, it -> it.atLeast(1).atLeast(6).atLeast(2).toInt()))
        .isEqualTo("guests must be at least 6, but is 5.");
    assertThat(answer(5, it -> it.atMost(9).atMost(4).atMost(8).toInt()))
        .isEqualTo("guests must be at most 4, but is 5.");
  }

  @Test
  void long_itsWholeRange_isTaken() {
    assertThat(answer(Long.MAX_VALUE, ToolArgument::toLong)).isEqualTo("9223372036854775807");
    assertThat(answer(BigInteger.valueOf(Long.MIN_VALUE), ToolArgument::toLong))
        .isEqualTo("-9223372036854775808");
    assertThat(answer("999999999999999999", ToolArgument::toLong)).isEqualTo("999999999999999999");
  }

  @Test
  void long_beyondItsType_isRefused() {
    assertThat(answer(BigInteger.TWO.pow(63), ToolArgument::toLong))
        .isEqualTo("guests must be at most 9223372036854775807, but is 9223372036854775808.");
    assertThat(answer(new BigDecimal("-9223372036854775809"), ToolArgument::toLong))
        .isEqualTo("guests must be at least -9223372036854775808, but is -9223372036854775809.");
  }

  /** The text of such a number would take minutes. */
  @Test
  void number_ofMillionsOfDigits_isRefusedUnread() {
    BigInteger whole = BigInteger.ONE.shiftLeft(20_000_000);
    BigDecimal fraction = new BigDecimal(whole, 5);

    assertThat(answer(whole, ToolArgument::toLong))
        .endsWith("but is a number of very many digits.");
    assertThat(answer(whole, ToolArgument::toDouble)).startsWith("guests must be a number, ");
    assertThat(answer(fraction, ToolArgument::toInt)).startsWith("guests must be a whole number, ");
    assertThat(answer(fraction, ToolArgument::toDecimal)).endsWith("of very many digits.");
  }

  static List<Arguments> takenAsDouble() {
    return List.of(
        Arguments.of(3, 3.0),
        Arguments.of(3L, 3.0),
        Arguments.of(0.1, 0.1),
        Arguments.of(0.1f, 0.1),
        Arguments.of(0x1p53, 0x1p53),
        Arguments.of(new BigDecimal("0.10"), 0.1),
        Arguments.of(TINY, 0.0),
        Arguments.of(BigInteger.TEN.pow(300), 1e300),
        Arguments.of(new BigDecimal(Double.MIN_VALUE), Double.MIN_VALUE),
        Arguments.of(new BigDecimal(Double.MAX_VALUE), Double.MAX_VALUE),
        Arguments.of(new LateNumber("1e3"), 1000.0));
  }

  @ParameterizedTest
  @MethodSource("takenAsDouble")
  void double_finiteNumber_isTaken(Object given, double taken) {
    assertThat(answer(given, ToolArgument::toDouble)).isEqualTo(String.valueOf(taken));
  }

  static List<Arguments> refusedAsDouble() {
    return List.of(
        Arguments.of("3", "\"3\""),
        Arguments.of(Double.NaN, "NaN"),
        Arguments.of(Double.NEGATIVE_INFINITY, "-Infinity"),
        Arguments.of(Float.POSITIVE_INFINITY, "Infinity"),
        Arguments.of(HUGE, "1E+1000000000"),
        Arguments.of(MANY_DIGITS, "a number of very many digits"),
        Arguments.of(false, "false"));
  }

  @ParameterizedTest
  @MethodSource("refusedAsDouble")
  void double_noFiniteNumber_isRefused(Object given, String quoted) {
    assertThat(answer(given, ToolArgument::toDouble))
        .isEqualTo("guests must be a number, but is " + quoted + ".");
  }

  static List<Arguments> takenAsDecimal() {
    return List.of(
        Arguments.of(3, "3"),
        Arguments.of(0.1, "0.1"),
        Arguments.of(0.1f, "0.1"),
        Arguments.of(new BigDecimal("1.50"), "1.50"),
        Arguments.of(new BigInteger("9".repeat(100)), "9".repeat(100)),
        Arguments.of(new LateNumber("1.50"), "1.50"));
  }

  @ParameterizedTest
  @MethodSource("takenAsDecimal")
  void decimal_numberOfAtMost100Digits_isTakenExactly(Object given, String taken) {
    assertThat(answer(given, ToolArgument::toDecimal)).isEqualTo(taken);
  }

  static List<@Nullable Object> refusedAsDecimal() {
    return List.of(
        "1.50",
        Double.NaN,
        Double.POSITIVE_INFINITY,
        HUGE,
        TINY,
        1e300,
        MANY_DIGITS,
        new BigInteger("9".repeat(101)),
        new BigDecimal("0." + "1".repeat(101)),
        true);
  }

  @ParameterizedTest
  @MethodSource("refusedAsDecimal")
  void decimal_anythingElse_isRefused(Object given) {
    assertThat(answer(given, ToolArgument::toDecimal))
        .startsWith("guests must be a number of at most 100 digits, but is ")
        .hasSizeLessThan(110);
  }
}

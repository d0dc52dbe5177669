package dev.dramatis.spi.tool;

import static dev.dramatis.spi.tool.ToolArgumentCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolConstraintTest {

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  static List<Arguments> violations() {
    return List.of(
        Arguments.of(ToolConstraint.min(2), 1.5, "must be at least 2"),
        Arguments.of(ToolConstraint.max(2), 2.5, "must be at most 2"),
        Arguments.of(ToolConstraint.positive(), 0.0, "must be more than 0"),
        Arguments.of(ToolConstraint.negative(), 0.0, "must be less than 0"),
        Arguments.of(ToolConstraint.decimalMin("0.5", true), 0.25, "must be at least 0.5"),
        Arguments.of(ToolConstraint.decimalMin("0.5", false), 0.5, "must be more than 0.5"),
        Arguments.of(ToolConstraint.decimalMax("0.5", true), 0.75, "must be at most 0.5"),
        Arguments.of(ToolConstraint.decimalMax("0.5", false), 0.5, "must be less than 0.5"),
        Arguments.of(
            ToolConstraint.digits(2, 1),
            0.25,
            "must have at most 2 digits before the point and 1 after it"));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void number_violation_isSaid(ToolConstraint constraint, double given, String demand) {
    assertThat(answer(given, it -> it.holding(constraint).toDouble()))
        .isEqualTo("guests " + demand + ", but is " + given + ".");
    assertThat(answer(BigDecimal.valueOf(given), it -> it.holding(constraint).toDecimal()))
        .isEqualTo("guests " + demand + ", but is " + given + ".");
  }

  @ParameterizedTest
  @MethodSource("violations")
  void sentence_inALocaleWithOtherDigits_isTheSame(
      ToolConstraint constraint, double given, String demand) {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

    assertThat(answer(given, it -> it.holding(constraint).toDouble()))
        .isEqualTo("guests " + demand + ", but is " + given + ".");
    assertThat(answer("x".repeat(61), it -> it.size(0, 60).toText()))
        .isEqualTo("guests must have at most 60 characters, but has 61.");
    assertThat(ToolArgumentCalls.arguments(java.util.Map.of()).result("x".repeat(9_000)).text())
        .endsWith("(8,000 of 9,000 characters)");
  }

  @Test
  void bounds_inclusive_areTaken() {
    assertThat(answer(0.5, it -> it.holding(ToolConstraint.decimalMin("0.5", true)).toDouble()))
        .isEqualTo("0.5");
    assertThat(answer(0.5, it -> it.holding(ToolConstraint.decimalMax("0.50", true)).toDouble()))
        .isEqualTo("0.5");
    assertThat(answer(2, it -> it.holding(ToolConstraint.min(2)).toDecimal())).isEqualTo("2");
  }

  @Test
  void digits_wholeNumber_isHeldToThem() {
    assertThat(answer(99, it -> it.holding(ToolConstraint.digits(2, 0)).toInt())).isEqualTo("99");
    assertThat(answer(100, it -> it.holding(ToolConstraint.digits(2, 0)).toInt()))
        .isEqualTo(
            "guests must have at most 2 digits before the point and 0 after it, but is 100.");
  }

  @Test
  void boolean_otherThanDemanded_isRefused() {
    assertThat(answer(true, it -> it.holding(ToolConstraint.is(true)).toBoolean()))
        .isEqualTo("true");
    assertThat(answer("false", it -> it.holding(ToolConstraint.is(true)).toBoolean()))
        .isEqualTo("guests must be true, but is \"false\".");
    assertThat(answer(true, it -> it.holding(ToolConstraint.is(false)).toBoolean()))
        .isEqualTo("guests must be false, but is true.");
  }

  @Test
  void several_first_thatIsViolatedIsSaid() {
    assertThat(
            answer(
                5.0,
                it ->
                    it.holding(ToolConstraint.min(1))
                        .holding(ToolConstraint.max(9))
                        .holding(ToolConstraint.max(3))
                        .holding(ToolConstraint.max(2))
                        .toDouble()))
        .isEqualTo("guests must be at most 3, but is 5.0.");
  }

  @Test
  void pattern_wholeText_mustMatch() {
    ToolConstraint letters =
        ToolConstraint.pattern("[a-z]{2}", Pattern.CASE_INSENSITIVE, "must be two letters");

    assertThat(answer("Ab", it -> it.holding(letters).toText())).isEqualTo("Ab");
    assertThat(answer("Abc", it -> it.holding(letters).toText()))
        .isEqualTo("guests must be two letters, but is \"Abc\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(x|y)*", "(a+)+b", "(a|aa)+b", "([a-z]+)*b", "(.*)*b"})
  void pattern_thatBacktracks_ends(String expression) {
    ToolConstraint slow = ToolConstraint.pattern(expression, 0, "must match");

    assertThat(answer("a".repeat(10_000), it -> it.holding(slow).toText()))
        .isEqualTo("guests must match, but is \"" + "a".repeat(40) + "…\".");
  }

  @Test
  void pattern_ofGroupsOnAMegabyte_isNoStackOverflow() {
    ToolConstraint deep = ToolConstraint.pattern("(x|y)*", 0, "must match");

    assertThat(answer("xy".repeat(500_000), it -> it.size(0, 1_000_000).holding(deep).toText()))
        .isEqualTo("guests must match, but is \"" + "xy".repeat(20) + "…\".");
  }

  @Test
  void pattern_textThatIsTooLong_isNotMatched() {
    ToolConstraint never = ToolConstraint.pattern("(?:(?:(?:a*)*)*)*b", 0, "must not be asked for");

    assertThat(answer("a".repeat(10_001), it -> it.holding(never).toText()))
        .isEqualTo("guests must have at most 10000 characters, but has 10001.");
  }

  @Test
  void email_address_isTaken() {
    assertThat(answer("ada@example.org", it -> it.holding(ToolConstraint.email()).toText()))
        .isEqualTo("ada@example.org");
    assertThat(answer("", it -> it.holding(ToolConstraint.email()).toText())).isEmpty();
    assertThat(answer("ada", it -> it.holding(ToolConstraint.email()).toText()))
        .isEqualTo("guests must be an e-mail address, but is \"ada\".");
  }

  @Test
  void email_longDomainOfDistinctLetters_isNotEncoded() {
    StringBuilder domain = new StringBuilder("ada@");
    for (int letter = 0x4e00; letter < 0x4e00 + 9_000; letter++) {
      domain.appendCodePoint(letter);
    }

    assertThat(answer(domain.toString(), it -> it.holding(ToolConstraint.email()).toText()))
        .startsWith("guests must be an e-mail address, but is \"ada@");
  }
}

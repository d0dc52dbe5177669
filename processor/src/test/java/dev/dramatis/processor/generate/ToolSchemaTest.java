package dev.dramatis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfEnum;
import dev.dramatis.processor.model.ToolType.OfHost;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.OfRecord;
import dev.dramatis.processor.model.ToolType.Scalar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolSchemaTest {

  private static final SourcePosition NOWHERE = SourcePosition.nowhere();

  @Test
  void toolWithoutArguments_hasAnEmptyObjectAndIsNotStrict() {
    ToolDeclaration tool = tool(parameter("tables", new OfHost(ClassName.get("inn", "Tables"))));

    assertThat(ToolSchema.of(tool))
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}");
    assertThat(ToolSchema.isStrict(tool)).isFalse();
  }

  @Test
  void optionalArgument_isNotRequiredAndNotStrict() {
    ToolDeclaration tool = tool(parameter("a", Scalar.INT), optional("b", Scalar.BOOLEAN));

    assertThat(ToolSchema.of(tool)).contains("\"required\":[\"a\"]");
    assertThat(ToolSchema.isStrict(tool)).isFalse();
    assertThat(ToolSchema.isStrict(tool(parameter("a", Scalar.INT)))).isTrue();
  }

  @Test
  void optionalMemberOfARecordInAList_makesTheToolNotStrict() {
    OfRecord dish =
        new OfRecord(ClassName.get("inn", "Dish"), List.of(optional("name", Scalar.TEXT)));

    assertThat(ToolSchema.isStrict(tool(parameter("dishes", new OfItems(dish, List.of())))))
        .isFalse();
  }

  @Test
  void records_areInline() {
    OfRecord dish =
        new OfRecord(ClassName.get("inn", "Dish"), List.of(parameter("name", Scalar.TEXT)));

    assertThat(value(new OfItems(dish, List.of()), size(0, 5)))
        .isEqualTo(
            "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                + "\"required\":[\"name\"],\"additionalProperties\":false},\"maxItems\":5}");
  }

  @Test
  void text_isEscapedAsJson() {
    assertThat(description("\u00ab \"a\\b\" \u00bb\n\t\u0001\u2028x", Scalar.BOOLEAN))
        .isEqualTo("\u00ab \\\"a\\\\b\\\" \u00bb\\n\\t\\u0001\u2028x");
  }

  @Test
  void wholeBounds_areInclusive() {
    assertThat(
            value(
                Scalar.LONG,
                constraint("Positive"),
                constraint("DecimalMax", "value", "9.5", "inclusive", false)))
        .isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":9}");
  }

  @Test
  void exclusiveBoundOfAFraction_isSaidInWords() {
    assertThat(
            value(
                Scalar.DECIMAL,
                constraint("Positive"),
                constraint("DecimalMax", "value", "1e3", "inclusive", true)))
        .isEqualTo("{\"type\":\"number\",\"description\":\"more than 0\",\"maximum\":1000}");
  }

  @Test
  void boundWithVeryManyZeros_staysShort() {
    assertThat(
            value(
                Scalar.DECIMAL,
                constraint("DecimalMax", "value", "1e1000000000", "inclusive", true)))
        .contains("\"maximum\":1E+1000000000}");
  }

  @Test
  void composedConstraint_isSaidAsItsParts() {
    Constraint composed =
        new Constraint("Name", false, false, Map.of(), List.of(size(2, 60)), true);

    assertThat(value(Scalar.TEXT, composed)).contains("\"2 to 60 characters\"");
  }

  @Test
  void lengths_areSaidInWords() {
    assertThat(words(size(0, 1))).isEqualTo("at most 1 character");
    assertThat(words(size(3, 3))).isEqualTo("3 characters");
    assertThat(words(size(2, Integer.MAX_VALUE))).isEqualTo("at least 2 characters");
    assertThat(words(constraint("NotBlank"), size(0, 60)))
        .isEqualTo("not blank, at most 60 characters");
    assertThat(words(constraint("NotEmpty"))).isEqualTo("at least 1 character");
  }

  @Test
  void pattern_isSaidInItsAuthorsWordsIfThereAreAny() {
    String key = "{jakarta.validation.constraints.Pattern.message}";

    assertThat(words(constraint("Pattern", "regexp", "[a-z]+", "message", key)))
        .isEqualTo("matches [a-z]+");
    assertThat(words(constraint("Pattern", "regexp", "[a-z]+", "message", "must be small.")))
        .isEqualTo("must be small");
    assertThat(words(constraint("Email", "regexp", ".*"))).isEqualTo("an e-mail address");
    assertThat(words(constraint("Email", "regexp", ".*@a.de", "message", key)))
        .isEqualTo("an e-mail address, matches .*@a.de");
  }

  @Test
  void wordsOfAType_followItsAuthorsText() {
    assertThat(description("the day", Scalar.DATE)).isEqualTo("the day; a date such as 2026-01-31");
    assertThat(description("When it begins.", Scalar.TIME))
        .isEqualTo("When it begins. A time such as 18:30.");
    assertThat(description("", Scalar.BOOLEAN, constraint("AssertTrue"))).isEqualTo("must be true");
    assertThat(description("", Scalar.INT, constraint("Digits", "integer", 1, "fraction", 0)))
        .isEqualTo("at most 1 digit");
    assertThat(description("", Scalar.DOUBLE, constraint("Digits", "integer", 3, "fraction", 2)))
        .isEqualTo("at most 3 digits before the point and 2 after it");
  }

  @Test
  void constantsOfAnEnum_areItsValues() {
    assertThat(value(new OfEnum(ClassName.get("inn", "Room"), List.of("GARDEN", "HALL"))))
        .isEqualTo("{\"type\":\"string\",\"enum\":[\"GARDEN\",\"HALL\"]}");
  }

  private static String words(Constraint... constraints) {
    return description("", Scalar.TEXT, constraints);
  }

  private static String description(String text, ToolType type, Constraint... constraints) {
    return ToolSchema.of(tool(parameter("it", text, type, false, constraints)))
        .replaceFirst("(?s).*\"description\":\"(.*?)\"\\}+,\"required.*", "$1");
  }

  private static String value(ToolType type, Constraint... constraints) {
    return ToolSchema.of(tool(parameter("it", "", type, false, constraints)))
        .replaceFirst(
            ".*?\\{\"it\":(.*)\\},\"required\":\\[\"it\"\\],\"additionalProperties\":false\\}",
            "$1");
  }

  private static Constraint size(int min, int max) {
    return constraint("Size", "min", min, "max", max);
  }

  private static Constraint constraint(String name) {
    return new Constraint(name, true, false, Map.of(), List.of(), false);
  }

  private static Constraint constraint(String name, String attribute, Object value) {
    return new Constraint(name, true, false, Map.of(attribute, value), List.of(), false);
  }

  private static Constraint constraint(
      String name, String attribute, Object value, String other, Object otherValue) {
    return new Constraint(
        name, true, false, Map.of(attribute, value, other, otherValue), List.of(), false);
  }

  private static ToolParameter parameter(String name, ToolType type) {
    return parameter(name, "", type, false);
  }

  private static ToolParameter optional(String name, ToolType type) {
    return parameter(name, "", type, true);
  }

  private static ToolParameter parameter(
      String name, String text, ToolType type, boolean isOptional, Constraint... constraints) {
    return new ToolParameter(
        name, new Located<>(text, NOWHERE), type, isOptional, List.of(constraints), NOWHERE);
  }

  private static ToolDeclaration tool(ToolParameter... parameters) {
    return new ToolDeclaration(
        "book",
        new Located<>("book", NOWHERE),
        new Located<>("Books.", NOWHERE),
        List.of(),
        List.of(parameters),
        true,
        List.of(),
        NOWHERE);
  }
}

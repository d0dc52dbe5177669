package dev.dramatis.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Source text of kinds, one for every constraint on every type that it applies to. */
final class RecordCases {

  static final String CLASS = "differential.Cases";

  /** Every constraint of the specification, less its four on dates and times. */
  static final List<String> BUILT_IN =
      List.of(
          "AssertFalse",
          "AssertTrue",
          "DecimalMax",
          "DecimalMin",
          "Digits",
          "Email",
          "Max",
          "Min",
          "Negative",
          "NegativeOrZero",
          "NotBlank",
          "NotEmpty",
          "NotNull",
          "Null",
          "Pattern",
          "Positive",
          "PositiveOrZero",
          "Size");

  private static final List<String> NUMERIC =
      List.of(
          "@Min(3)",
          "@Min(0)",
          "@Min(Long.MAX_VALUE)",
          "@Max(3)",
          "@Max(0)",
          "@Max(Long.MIN_VALUE)",
          "@DecimalMin(\"0.1\")",
          "@DecimalMin(value = \"3\", inclusive = false)",
          "@DecimalMax(\"0.1\")",
          "@DecimalMax(value = \"3.0\", inclusive = false)",
          "@Digits(integer = 2, fraction = 1)",
          "@Digits(integer = 0, fraction = 3)",
          "@Positive",
          "@PositiveOrZero",
          "@Negative",
          "@NegativeOrZero",
          "@Min.List({@Min(1), @Min(2)})",
          "@Min(1) @Min(2)",
          "@Between(from = -2)",
          "@TwoBounds(low = 1, high = 4)",
          "@Twice({@Between(from = 1), @Between(from = 2, message = \"too low\")})");

  private static final List<String> SIZED =
      List.of(
          "@NotEmpty", "@Size(min = 1)", "@Size(max = 2)", "@Size(min = 2, max = 2)", "@UpTo(4)");

  private static final List<String> TEXT =
      List.of(
          "@NotBlank",
          "@Pattern(regexp = \"[a-z]+\")",
          "@Pattern(regexp = \"[a-z\\\\u00e9]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
          "@Pattern(regexp = \"a.*\", flags = {Pattern.Flag.DOTALL, Pattern.Flag.UNICODE_CASE})",
          "@Pattern(regexp = \"(?:a b)*\", flags = Pattern.Flag.COMMENTS)",
          "@Email",
          "@Email(regexp = \".*\\\\.org\")",
          "@Email(regexp = \".*\", flags = Pattern.Flag.CASE_INSENSITIVE)",
          "@Word",
          "@OneWord",
          "@OneWord(groups = Later.class)",
          "@NotBlank(groups = Later.class) @Size(max = 3, groups = {Later.class, Default.class})",
          "@NotEmpty(groups = AlsoDefault.class)");

  private static final List<String> ANY = List.of("@NotNull", "@Null");

  private final List<String> types = new ArrayList<>();

  static String all() {
    RecordCases cases = new RecordCases();
    for (String type : List.of("byte", "short", "int", "long", "float", "double")) {
      NUMERIC.forEach(constraint -> cases.add(constraint, type, type));
      NUMERIC.forEach(constraint -> cases.add(constraint, type, boxed(type)));
    }
    NUMERIC.forEach(constraint -> cases.add(constraint, "String", "String"));
    SIZED.forEach(constraint -> cases.add(constraint, "String", "String"));
    TEXT.forEach(constraint -> cases.add(constraint, "String", "String"));
    for (String constraint : List.of("@AssertTrue", "@AssertFalse")) {
      cases.add(constraint, "boolean", "boolean");
      cases.add(constraint, "boolean", "Boolean");
    }
    cases.addForAnyType();
    cases.addLists();
    cases.addNested();
    return cases.source();
  }

  private void addForAnyType() {
    for (String type : List.of("boolean", "char", "int", "double", "String", "Color")) {
      ANY.forEach(constraint -> add(constraint, type, boxed(type)));
    }
    ANY.forEach(constraint -> add("@Valid " + constraint, "Leaf", "LeafRecord"));
    ANY.forEach(constraint -> add(constraint, "String[]", "List<String>"));
  }

  private void addLists() {
    SIZED.forEach(constraint -> add(constraint, "String[]", "List<String>"));
    SIZED.forEach(constraint -> add(constraint, "Color[]", "List<Color>"));
    SIZED.forEach(constraint -> add("", "String[]", "List<%s String>".formatted(constraint)));
    TEXT.forEach(constraint -> add("", "String[]", "List<%s String>".formatted(constraint)));
    NUMERIC.forEach(constraint -> add("", "long[]", "List<%s Long>".formatted(constraint)));
    NUMERIC.forEach(constraint -> add("", "float[]", "List<%s Float>".formatted(constraint)));
  }

  private void addNested() {
    add("@Valid", "Leaf", "LeafRecord");
    add("@Valid @NotNull", "Leaf", "LeafRecord");
    add("", "Leaf[]", "List<@Valid LeafRecord>");
    add("@Size(max = 1)", "Leaf[]", "List<@Valid @NotNull LeafRecord>");
    add("@Valid", "Branch", "BranchRecord");
  }

  private void add(String constraints, String element, String component) {
    boolean isNullable = java.lang.Character.isUpperCase(component.charAt(0));
    types.add(
        """
        public record R%1$d(%2$s %3$s value) implements Trait {}
        @BindsTo(R%1$d.class) @interface K%1$d { %4$s %5$s value() default %6$s; }
        """
            .formatted(
                types.size(),
                constraints,
                component,
                isNullable ? "@NullIfAbsent" : "",
                element,
                defaultOf(element)));
  }

  private static String defaultOf(String element) {
    if (element.endsWith("]")) {
      return "{}";
    }
    return switch (element) {
      case "String" -> "\"\"";
      case "boolean" -> "false";
      case "Color" -> "Color.RED";
      case "Leaf", "Branch" -> "@" + element;
      default -> "0";
    };
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "char" -> "java.lang.Character";
      default -> type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    };
  }

  private String source() {
    return inClass(SHARED + String.join("", types));
  }

  static String inClass(String body) {
    return """
        package differential;
        import dev.dramatis.character.*; import dev.dramatis.annotation.BindsTo; import dev.dramatis.annotation.NullIfAbsent;
        import jakarta.validation.*; import jakarta.validation.constraints.*;
        import jakarta.validation.groups.Default;
        import java.lang.annotation.*; import java.util.List;
        public class Cases {
        %s}
        """
        .formatted(body);
  }

  private static String constraint(String composedOf, String name, String elements) {
    return """
        @Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
        @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) %s
        public @interface %s {
          String message() default "is not right";
          Class<?>[] groups() default {};
          Class<? extends Payload>[] payload() default {};
          %s
        }
        """
        .formatted(composedOf, name, elements);
  }

  private static final String SHARED =
      """
      public enum Color { RED, GREEN }
      public interface Later {}
      public interface AlsoDefault extends Default {}
      @BindsTo(LeafRecord.class) @interface Leaf { @NullIfAbsent String text() default ""; int number() default 0; }
      public record LeafRecord(@NotBlank @Size(max = 3) String text, @Min(2) int number) {}
      @BindsTo(BranchRecord.class) @interface Branch { Leaf leaf() default @Leaf; Leaf[] leaves() default {}; }
      public record BranchRecord(@Valid LeafRecord leaf, @NotEmpty List<@Valid LeafRecord> leaves) {}
      @Target({ElementType.FIELD, ElementType.TYPE_USE})
      @Retention(RetentionPolicy.RUNTIME) public @interface Twice { Between[] value(); }
      """
          + constraint("@NotEmpty @Pattern(regexp = \"\\\\w+\")", "Word", "")
          + constraint("@Word @Size(max = 3) @ReportAsSingleViolation", "OneWord", "")
          + constraint(
              "@Size(min = 1, groups = Later.class)",
              "UpTo",
              "@OverridesAttribute(constraint = Size.class, name = \"max\") int value();")
          + constraint(
              "@Min(0)",
              "Between",
              "@OverridesAttribute(constraint = Min.class, name = \"value\") long from();")
          + constraint(
              "@Min.List({@Min(0), @Min(0)}) @Between(from = 0)",
              "TwoBounds",
              """
              @OverridesAttribute(constraint = Min.class, constraintIndex = 1, name = "value") long low();
              @OverridesAttribute.List(@OverridesAttribute(constraint = Between.class, name = "from")) long high();
              """);
}

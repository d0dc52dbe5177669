package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to bind an annotation to a record wrongly is one error at the annotation type. */
class BrokenKindTest {

  private static final String CONSTRAINT =
      "String message() default \"\"; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {};";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@Email int value | int value() default 0; | has @Email, which cannot apply to int; remove it, or change the type",
        "@Min(1) java.lang.Character value | char value() default 0; | has @Min, which cannot apply to Character",
        "@Size boolean value | boolean value() default false; | has @Size, which cannot apply to boolean",
        "@Past String value | String value() default ``; | has @Past, which cannot apply to String",
        "@NotBlank List<String> value | String[] value() default {}; | has @NotBlank, which cannot apply to List<String>",
        "List<@AssertTrue String> value | String[] value() default {}; | has @AssertTrue, which cannot apply to String",
        "@Pattern(regexp = `[a`) String value | String value() default ``; | has @Pattern, which cannot hold as it is written: \"[a\" is not a regular expression (Unclosed character class)",
        "@Email(regexp = `(`) String value | String value() default ``; | has @Email, which cannot hold as it is written: \"(\" is not a regular expression",
        "@DecimalMin(`a`) int value | int value() default 0; | has @DecimalMin, which cannot hold as it is written: \"a\" is not a decimal number",
        "@DecimalMax(``) int value | int value() default 0; | has @DecimalMax, which cannot hold as it is written",
        "@Size(min = -1) String value | String value() default ``; | a size is never below zero",
        "@Size(min = 2, max = 1) String value | String value() default ``; | its min is above its max",
        "@Digits(integer = -1, fraction = 0) int value | int value() default 0; | a number of digits is never below zero",
        "@Numeric String value | String value() default ``; | has @Numeric, and so @AssertTrue, which cannot apply to String",
        "@Bare String value | String value() default ``; | the constraint @Bare has no element message, which Jakarta Validation requires; add it",
        "@Forgotten String value | String value() default ``; | no validator sees the constraint @Forgotten; give it @Retention(RUNTIME)",
        "@Round String value | String value() default ``; | @Round is composed of itself",
        "@Misled String value | String value() default ``; | @Misled overrides min of @NotEmpty, which has no such element of that type",
        "java.util.Optional<String> value | String value() default ``; | the element value is String, and its component Optional<String>; make them agree",
        "java.util.Set<String> value | String[] value() default {}; | the element value is String[], and its component Set<String>; an array binds to a List of what it holds",
        "String[] value | String[] value() default {}; | the element value is String[], and its component String[]; an array binds to a List",
        "String... value | String[] value() default {}; | the element value is String[], and its component String[]; an array binds to a List",
        "List<? extends String> value | String[] value() default {}; | the element value is String[], and its component List<? extends String>; an array",
        "long value | int value() default 0; | the element value is int, and its component long; make them agree",
        "Class<?> value | Class<?> value() default Object.class; | no record of a kind can hold a class; name it in a text, or make it an enum",
        "List<Class<?>> value | Class<?>[] value() default {}; | no record of a kind can hold a class",
        "int value | @NullIfAbsent int value() default 0; | the element value is @NullIfAbsent, and its component the primitive int; box it",
        "@Nullable String value | String value() default ``; | the component of value is @Nullable, and the element not @NullIfAbsent; make them agree",
        "String value | @NullIfAbsent String value() default ``; | the element value is @NullIfAbsent, and its component not @Nullable; make them agree",
        "Hidden value | Hidden value() default Hidden.A; | the generated index cannot see Hidden, the type of the element value; make it public",
        "List<Hidden> value | Hidden[] value() default {}; | the generated index cannot see Hidden",
        "Outer.Inner value | Outer.Inner value() default Outer.Inner.A; | the generated index cannot see Inner",
        "Shown value | Plain value() default @Plain; | the element value is @Plain, which binds to no record; give that @BindsTo",
        "Other value | Nested value() default @Nested; | the element value is Nested, and its component Other; make them agree",
        "Shown value | String value() default ``; | the element value is String, and its component Shown; make them agree",
      })
  void component_thatCannotBind(String component, String element, String message) {
    assertOnlyError(
        kind("", "Data(%s)".formatted(component.replace('`', '"')), element.replace('`', '"')),
        message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "| Data<T>(String value) | the record Data has type parameters, which no annotation can fill; remove them",
        "| Data(String text) | the element value has no component in the record Data",
        ", valueComponent = `tex` | Data(String text) | valueComponent names \"tex\", which the record Data does not have; its components are text",
      })
  void record_thatCannotBind(String binding, String record, String message) {
    Sources sources =
        kind(
            binding == null ? "" : binding.replace('`', '"'),
            record,
            "String value() default \"\";");
    if (message.startsWith("the element")) {
      assertThat(sources.compile()).hadErrorContaining(message);
    } else {
      assertOnlyError(sources, message);
    }
  }

  @Test
  void twoElementsForOneComponent() {
    assertOnlyError(
        kind(
            ", valueComponent = \"text\"",
            "Data(String text)",
            "String text() default \"\"; String value() default \"\";"),
        "the elements text and value bind to one component, text; remove one of them");
  }

  @Test
  void twoRolesOfOneRecord() {
    assertOnlyError(
        kind("", "Data(String value)", "String value() default \"\";")
            .and(
                "Both",
                """
                @BindsTo(BothRecord.class) @interface Both { String voice() default ""; }
                """)
            .and(
                "BothRecord",
                """
                public record BothRecord(String voice) implements Trait, dev.dramatis.character.VoiceSource {
                  @Override public String kind() { return ""; }
                }
                """),
        "the record BothRecord is more than one of VoiceSource, Instructions and Trait; make it one");
  }

  @Test
  void expressionOfEndlessLength() {
    assertOnlyError(
        kind(
            "",
            "Data(@Pattern(regexp = \"%s\") String value)".formatted("x".repeat(10_001)),
            "String value() default \"\";"),
        "has @Pattern, which cannot hold as it is written: its expression has 10001 characters,"
            + " more than the limit of 10000");
  }

  @Test
  void repeatableKind() {
    assertOnlyError(
        kind("", "Data(String value)", "String value() default \"\";")
            .and(
                "Again",
                """
                @java.lang.annotation.Repeatable(Agains.class)
                @BindsTo(Data.class) @interface Again { String value() default ""; }
                @interface Agains { Again[] value(); }
                """),
        "@Again does not match its record: it is @Repeatable, and a character has one of a kind; remove that");
  }

  @Test
  void privateRecordInAPublicOne() {
    assertOnlyError(
        kind("", "Data(String value)", "String value() default \"\";")
            .and(
                "Holder",
                """
                public class Holder {
                  private record Secret(String value) implements Trait {}
                  @BindsTo(Secret.class) @interface Kept { String value() default ""; }
                }
                """),
        "the generated index cannot see Secret; make it public");
  }

  @Test
  void hiddenRecordWithAHiddenConstructor_isToldOnce() {
    assertOnlyError(
        kind("", "Data(String value)", "String value() default \"\";")
            .and(
                "Locked",
                "@BindsTo(Lock.Bolt.class) @interface Locked { String value() default \"\"; }")
            .and(
                "Lock",
                "public class Lock { protected record Bolt(String value) implements Trait { protected Bolt {} } }"),
        "the generated index cannot see Bolt; make it public");
  }

  @Test
  void publicCompactConstructor_isNoFault() {
    assertThat(
            kind("", "Data(String value)", "String value() default \"\";")
                .and(
                    "Ajar", "@BindsTo(Door.class) @interface Ajar { String value() default \"\"; }")
                .and("Door", "public record Door(String value) implements Trait { public Door {} }")
                .compile())
        .succeededWithoutWarnings();
  }

  @Test
  void faultOfANestedKind_isToldThereAlone() {
    assertOnlyError(
        kind("", "Data(Deep value)", "DeepKind value() default @DeepKind;")
            .and("Deep", "public record Deep(long value) {}")
            .and("DeepKind", "@BindsTo(Deep.class) @interface DeepKind { int value() default 0; }"),
        "@DeepKind does not match its record: the element value is int, and its component long");
  }

  @Test
  void annotationThatHoldsItself_doesNotHang() {
    Compilation compilation = kind("", "Data(Data value)", "Own value();").compile("-Xlint:none");

    assertThat(compilation).hadErrorContaining("Own");
  }

  @Test
  void orNullOnArraysAndNested_bindsNull() {
    Compilation compilation =
        Sources.of(
                "A",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                @Own class A {}
                """)
            .and(
                "Own",
                """
                @BindsTo(Data.class) @interface Own {
                  @NullIfAbsent String[] texts() default {};
                  @NullIfAbsent Nested nested() default @Nested;
                }
                """)
            .and("Data", "public record Data(List<String> texts, Shown nested) implements Trait {}")
            .and(
                "Nested", "@BindsTo(Shown.class) @interface Nested { String text() default \"\"; }")
            .and("Shown", "public record Shown(@NotBlank String text) {}")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("cast.CharacterIndexShard0")
        .contentsAsUtf8String()
        .contains("new Data(null, null)");
  }

  /** An annotation with the facts of a team may bind to a record that leaves them open. */
  @Test
  void nullableText_withATextAsDefault_bindsThatText() {
    Compilation compilation =
        kind("", "Data(@Nullable String value)", "String value() default \"steady\";")
            .and(
                "A",
                """
                @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
                @Own class A {}
                """)
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("cast.CharacterIndexShard0")
        .contentsAsUtf8String()
        .contains("new Data(\"steady\")");
  }

  @Test
  void constraintThatOnlyAValidatorDecides_isOneNoteAtTheKind() {
    Compilation compilation =
        kind(
                "",
                "Data(@Luhn String text, @Luhn int number)",
                "String text() default \"\"; int number() default 0;")
            .compile();

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).hadNoteCount(1);
    assertThat(compilation)
        .hadNoteContaining(
            "[RuntimeConstraint] not every constraint of @Own can be checked here: @Luhn on text,"
                + " @Luhn on number is evaluated by a validator at run time")
        .inFile(compilation.sourceFiles().get(0));
  }

  private static void assertOnlyError(Sources sources, String message) {
    Compilation compilation = sources.compile();

    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(Locale.ROOT))
        .singleElement()
        .asString()
        .startsWith("[BrokenKind] @")
        .contains(message);
  }

  /** A kind in Own.java that binds to a record, and what those of this test refer to. */
  private static Sources kind(String binding, String record, String elements) {
    return Sources.of(
            "Own",
            "@BindsTo(value = Data.class%s) @interface Own { %s }".formatted(binding, elements))
        .and(
            "Data",
            """
            @org.jspecify.annotations.NullMarked
            public record %s implements Trait {}
            """
                .formatted(record.replace("@Nullable", "@org.jspecify.annotations.Nullable")))
        .and("Hidden", "enum Hidden { A }")
        .and("Outer", "public class Outer { enum Inner { A } }")
        .and("Plain", "@interface Plain {}")
        .and("Nested", "@BindsTo(Shown.class) @interface Nested { String text() default \"\"; }")
        .and("Shown", "public record Shown(@NotBlank String text) {}")
        .and("Other", "public record Other(String text) {}")
        .and("Numeric", constraint("@AssertTrue", "Numeric", CONSTRAINT))
        .and(
            "Bare",
            constraint("@NotNull", "Bare", CONSTRAINT.substring(CONSTRAINT.indexOf("Class"))))
        .and(
            "Forgotten",
            "@Constraint(validatedBy = {}) @NotNull @interface Forgotten { %s }"
                .formatted(CONSTRAINT))
        .and("Round", constraint("@Round", "Round", CONSTRAINT))
        .and(
            "Misled",
            constraint(
                "@NotEmpty",
                "Misled",
                CONSTRAINT
                    + "@OverridesAttribute(constraint = NotEmpty.class) int min() default 1;"))
        .and("Luhn", constraint("", "Luhn", CONSTRAINT));
  }

  private static String constraint(String composedOf, String name, String elements) {
    return """
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        @Constraint(validatedBy = {}) %s @interface %s { %s }
        """
        .formatted(composedOf, name, elements);
  }
}

package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters with all the values that they may have, next to each other. */
@Tag("slow")
class HeavyCharactersTest {

  @ParameterizedTest
  @ValueSource(strings = {"texts = TEXTS", "numbers = NUMBERS", "both = BOTH", "mixed = MIXED"})
  void charactersWithAsManyValuesAsAreAllowed_fitIntoTheirClasses(String values) {
    Sources sources =
        Sources.of(
                "Heavy",
                "@BindsTo(Weight.class) public @interface Heavy { String[] texts() default {};"
                    + " long[] numbers() default {}; Two[] both() default {};"
                    + " double[] mixed() default {}; }")
            .and(
                "Two",
                "@BindsTo(Pair.class) public @interface Two { String a() default \"\"; long b() default 0; }")
            .and("Pair", "public record Pair(String a, long b) {}")
            .and(
                "Weight",
                "public record Weight(List<String> texts, List<Long> numbers, List<Pair> both,"
                    + " List<Double> mixed) implements Trait {}");
    for (int i = 0; i < 8; i++) {
      sources.and(
          "A" + i,
          """
          @Character(name = "A%1$d") @FileVoice(path = "%1$d.wav") @ConstantPrompt("x") @Heavy(%2$s)
          class A%1$d {}
          """
              .formatted(i, values(values, i)));
    }

    assertThat(sources.compile()).succeededWithoutWarnings();
  }

  /** Distinct values, as many as one character may have less its voice, prompt and lists. */
  private static String values(String values, int character) {
    return values
        .replace("TEXTS", repeat(4_980, i -> "\"%dx%d\"".formatted(character, i)))
        .replace("NUMBERS", repeat(4_980, i -> (1L << 40) + 10_000L * character + i + "L"))
        .replace("MIXED", repeat(4_980, i -> 10_000L * character + i + ".5"))
        .replace(
            "BOTH",
            repeat(
                1_660,
                i -> "@Two(a = \"%1$dy%2$d\", b = %1$d7777%2$dL)".formatted(character + 1, i)));
  }

  private static String repeat(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).collect(joining(", ", "{", "}"));
  }
}

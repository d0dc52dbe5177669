package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.RegularExpression;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.Scalar;
import dev.dramatis.spi.tool.ToolConstraint;
import java.util.List;
import java.util.stream.Stream;

/** The constraints of an argument as calls of {@link dev.dramatis.spi.tool.ToolArgument}. */
final class ToolConstraintCode {

  private ToolConstraintCode() {}

  /** Returns the calls that need no constant, such as {@code .atLeast(1).atMost(12)}. */
  static CodeBlock calls(ToolType type, List<Constraint> constraints) {
    ValueBounds bounds = ValueBounds.of(constraints);
    CodeBlock.Builder calls = CodeBlock.builder();
    if (isWhole(type)) {
      addBounds(calls, bounds);
    }
    if (type == Scalar.TEXT && bounds.isNotBlank()) {
      calls.add(".notBlank()");
    }
    if (type == Scalar.TEXT || type instanceof OfItems) {
      addSize(calls, bounds);
    }
    return calls.build();
  }

  private static boolean isWhole(ToolType type) {
    return type == Scalar.INT || type == Scalar.LONG;
  }

  private static void addBounds(CodeBlock.Builder calls, ValueBounds bounds) {
    if (bounds.least() != null) {
      calls.add(".atLeast($L)", whole(bounds.leastWhole(Long.MIN_VALUE)));
    }
    if (bounds.most() != null) {
      calls.add(".atMost($L)", whole(bounds.mostWhole(Long.MAX_VALUE)));
    }
  }

  private static void addSize(CodeBlock.Builder calls, ValueBounds bounds) {
    int from = bounds.smallestIfNotBlank();
    if (bounds.largest() < Integer.MAX_VALUE) {
      calls.add(".size($L, $L)", from, bounds.largest());
    } else if (from > 0) {
      calls.add(".size($L, $T.MAX_VALUE)", from, Integer.class);
    }
  }

  private static String whole(long number) {
    return number == (int) number ? String.valueOf(number) : number + "L";
  }

  /** Returns one constraint for those that have no call of their own; empty if there are none. */
  static CodeBlock constant(ToolType type, List<Constraint> constraints) {
    List<CodeBlock> all =
        ValueBounds.builtIn(constraints)
            .flatMap(constraint -> factories(type, constraint))
            .toList();
    CodeBlock.Builder sum = CodeBlock.builder();
    for (int i = 0; i < all.size(); i++) {
      sum.add(i == 0 ? "$T.$L" : "$Z.and($T.$L)", ToolConstraint.class, all.get(i));
    }
    return sum.build();
  }

  /** Returns calls of the factories of {@link ToolConstraint}, without its name. */
  private static Stream<CodeBlock> factories(ToolType type, Constraint constraint) {
    if (!(type instanceof Scalar scalar)) {
      return Stream.empty();
    }
    return switch (scalar) {
      case TEXT -> Stream.concat(ofText(constraint), ofNumber(constraint));
      case INT, LONG -> digits(constraint);
      case DOUBLE, DECIMAL -> ofNumber(constraint);
      case BOOLEAN -> ofTruth(constraint);
      case DATE, TIME -> Stream.empty();
    };
  }

  private static Stream<CodeBlock> ofText(Constraint constraint) {
    return switch (constraint.name()) {
      case "Pattern" -> Stream.of(pattern(constraint));
      case "Email" ->
          RegularExpression.isDefaultOfEmail(constraint)
              ? Stream.of(CodeBlock.of("email()"))
              : Stream.of(CodeBlock.of("email()"), pattern(constraint));
      default -> Stream.empty();
    };
  }

  private static CodeBlock pattern(Constraint constraint) {
    return CodeBlock.of(
        "pattern($L, $L, $L)",
        SourceText.literal(constraint.text("regexp")),
        RegularExpression.flags(constraint),
        SourceText.literal(ToolWords.demand(constraint)));
  }

  private static Stream<CodeBlock> ofNumber(Constraint constraint) {
    return switch (constraint.name()) {
      case "Min" -> Stream.of(CodeBlock.of("min($L)", whole(constraint.number("value"))));
      case "Max" -> Stream.of(CodeBlock.of("max($L)", whole(constraint.number("value"))));
      case "Positive" -> Stream.of(CodeBlock.of("positive()"));
      case "PositiveOrZero" -> Stream.of(CodeBlock.of("min(0)"));
      case "Negative" -> Stream.of(CodeBlock.of("negative()"));
      case "NegativeOrZero" -> Stream.of(CodeBlock.of("max(0)"));
      case "DecimalMin" -> Stream.of(decimal("decimalMin", constraint));
      case "DecimalMax" -> Stream.of(decimal("decimalMax", constraint));
      default -> digits(constraint);
    };
  }

  private static CodeBlock decimal(String factory, Constraint constraint) {
    return CodeBlock.of(
        "$L($S, $L)", factory, constraint.text("value"), constraint.isTrue("inclusive"));
  }

  private static Stream<CodeBlock> digits(Constraint constraint) {
    return constraint.name().equals("Digits")
        ? Stream.of(
            CodeBlock.of(
                "digits($L, $L)", constraint.number("integer"), constraint.number("fraction")))
        : Stream.empty();
  }

  private static Stream<CodeBlock> ofTruth(Constraint constraint) {
    return switch (constraint.name()) {
      case "AssertTrue" -> Stream.of(CodeBlock.of("is(true)"));
      case "AssertFalse" -> Stream.of(CodeBlock.of("is(false)"));
      default -> Stream.empty();
    };
  }
}

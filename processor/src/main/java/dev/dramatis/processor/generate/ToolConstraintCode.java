package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.RegularExpression;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.Scalar;
import dev.dramatis.spi.tool.ToolConstraint;
import java.util.ArrayList;
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

  /** A text that is not blank is not empty either. */
  private static void addSize(CodeBlock.Builder calls, ValueBounds bounds) {
    int from = bounds.isNotBlank() && bounds.smallest() == 1 ? 0 : bounds.smallest();
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
            .flatMap(constraint -> factories(type, constraint).stream())
            .toList();
    CodeBlock.Builder sum = CodeBlock.builder();
    for (int i = 0; i < all.size(); i++) {
      sum.add(i == 0 ? "$T.$L" : ".and($T.$L)", ToolConstraint.class, all.get(i));
    }
    return sum.build();
  }

  /** Returns calls of the factories of {@link ToolConstraint}, without its name. */
  private static List<CodeBlock> factories(ToolType type, Constraint constraint) {
    if (!(type instanceof Scalar scalar)) {
      return List.of();
    }
    return switch (scalar) {
      case TEXT -> joined(ofText(constraint), ofFraction(constraint), digits(constraint));
      case INT, LONG -> digits(constraint);
      case DOUBLE, DECIMAL -> joined(ofFraction(constraint), digits(constraint));
      case BOOLEAN -> ofTruth(constraint);
      case DATE, TIME -> List.of();
    };
  }

  @SafeVarargs
  private static List<CodeBlock> joined(List<CodeBlock>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  private static List<CodeBlock> ofText(Constraint constraint) {
    List<CodeBlock> factories = new ArrayList<>();
    boolean isEmail = constraint.name().equals("Email");
    if (isEmail) {
      factories.add(CodeBlock.of("email()"));
    }
    if (constraint.name().equals("Pattern")
        || (isEmail && !RegularExpression.isDefaultOfEmail(constraint))) {
      factories.add(
          CodeBlock.of(
              "pattern($L, $L, $L)",
              SourceText.literal(constraint.text("regexp")),
              RegularExpression.flags(constraint),
              SourceText.literal(ToolWords.demand(constraint))));
    }
    return factories;
  }

  private static List<CodeBlock> ofFraction(Constraint constraint) {
    return switch (constraint.name()) {
      case "Min" -> List.of(CodeBlock.of("min($L)", whole(constraint.number("value"))));
      case "Max" -> List.of(CodeBlock.of("max($L)", whole(constraint.number("value"))));
      case "Positive" -> List.of(CodeBlock.of("positive()"));
      case "PositiveOrZero" -> List.of(CodeBlock.of("min(0)"));
      case "Negative" -> List.of(CodeBlock.of("negative()"));
      case "NegativeOrZero" -> List.of(CodeBlock.of("max(0)"));
      case "DecimalMin" -> List.of(decimal("decimalMin", constraint));
      case "DecimalMax" -> List.of(decimal("decimalMax", constraint));
      default -> List.of();
    };
  }

  private static CodeBlock decimal(String factory, Constraint constraint) {
    return CodeBlock.of(
        "$L($S, $L)", factory, constraint.text("value"), constraint.isTrue("inclusive"));
  }

  private static List<CodeBlock> digits(Constraint constraint) {
    return constraint.name().equals("Digits")
        ? List.of(
            CodeBlock.of(
                "digits($L, $L)", constraint.number("integer"), constraint.number("fraction")))
        : List.of();
  }

  private static List<CodeBlock> ofTruth(Constraint constraint) {
    return switch (constraint.name()) {
      case "AssertTrue" -> List.of(CodeBlock.of("is(true)"));
      case "AssertFalse" -> List.of(CodeBlock.of("is(false)"));
      default -> List.of();
    };
  }
}

package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.EnumConstant;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Values as Java expressions. */
final class ValueCode {

  private static final int LONGEST_LINE = 80;

  private ValueCode() {}

  static CodeBlock of(BoundValue value) {
    if (value instanceof Scalar scalar) {
      return scalar(scalar.value());
    }
    if (value instanceof EnumConstant constant) {
      return CodeBlock.of("$T.$L", constant.type(), constant.name());
    }
    if (value instanceof RecordValue bound) {
      return record(bound);
    }
    return value instanceof Items items ? list(items) : CodeBlock.of("null");
  }

  private static CodeBlock scalar(Object value) {
    if (value instanceof String text) {
      return SourceText.literal(text);
    }
    if (value instanceof java.lang.Character c) {
      return CodeBlock.of("(char) $L", (int) c);
    }
    if (value instanceof Long) {
      return CodeBlock.of("$LL", value);
    }
    if (value instanceof Float number) {
      return Float.isFinite(number)
          ? CodeBlock.of("$Lf", DecimalText.of(number))
          : notFinite(Float.class, number);
    }
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? CodeBlock.of("$L", DecimalText.of(number))
          : notFinite(Double.class, number);
    }
    if (value instanceof Byte || value instanceof Short) {
      return CodeBlock.of("($L) $L", value instanceof Byte ? "byte" : "short", value);
    }
    return CodeBlock.of("$L", value);
  }

  private static CodeBlock notFinite(Class<?> type, double number) {
    String infinity = number > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    return CodeBlock.of("$T.$L", type, Double.isNaN(number) ? "NaN" : infinity);
  }

  private static CodeBlock record(RecordValue bound) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < bound.values().size(); i++) {
      BoundValue value = bound.values().get(i);
      arguments.add(
          value instanceof Absent && bound.kind().isOverloaded()
              ? CodeBlock.of("($T) null", bound.kind().components().get(i).type())
              : of(value));
    }
    return CodeBlock.of("new $T($L)", bound.kind().record(), lines(arguments));
  }

  private static CodeBlock list(Items items) {
    return CodeBlock.of(
        "$T.of($L)", List.class, lines(items.values().stream().map(ValueCode::of).toList()));
  }

  /** Arguments in one line where they fit, else a line each. */
  static CodeBlock lines(List<CodeBlock> arguments) {
    CodeBlock line = CodeBlock.join(arguments, ", ");
    if (arguments.size() <= 1 || isShort(line)) {
      return line;
    }
    return CodeBlock.builder()
        .add("$>$>\n")
        .add(CodeBlock.join(arguments, ",\n"))
        .add("$<$<")
        .build();
  }

  private static boolean isShort(CodeBlock line) {
    String text = line.toString();
    return text.length() <= LONGEST_LINE && text.indexOf('\n') < 0;
  }
}

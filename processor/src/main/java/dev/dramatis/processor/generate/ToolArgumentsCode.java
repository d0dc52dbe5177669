package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfEnum;
import dev.dramatis.processor.model.ToolType.OfHost;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.OfRecord;
import dev.dramatis.processor.model.ToolType.Scalar;
import dev.dramatis.spi.tool.ToolArgument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The code that reads the arguments of a tool, or the members of a record: a variable for each
 * value, and then the values in their order.
 */
final class ToolArgumentsCode {

  private final ToolRecords records;
  private final String owner;
  private final String source;
  private final List<ToolParameter> parameters;
  private final List<String> variables = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param owner the name before that of a parameter in the name of a constant
   * @param source the variable with the arguments
   */
  ToolArgumentsCode(
      ToolRecords records, String owner, String source, List<ToolParameter> parameters) {
    this.records = records;
    this.owner = owner;
    this.source = source;
    this.parameters = parameters;
    used.addAll(Set.of("arguments", "character", "members", ToolArgument.class.getSimpleName()));
    parameters.forEach(parameter -> reserve(parameter.type()));
    parameters.forEach(parameter -> variables.add(Names.free(parameter.name(), used)));
  }

  /** A variable would hide an enum of the same name, of which the constants are asked for. */
  private void reserve(ToolType type) {
    if (type instanceof OfItems list) {
      reserve(list.item());
    } else if (type instanceof OfEnum constants) {
      used.add(constants.type().topLevelClassName().simpleName());
      used.add(constants.type().packageName().split("\\.", 2)[0]);
    }
  }

  /** Returns a statement for each value that the LLM gives. */
  CodeBlock declarations() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < parameters.size(); i++) {
      ToolParameter parameter = parameters.get(i);
      if (!parameter.isOfHost()) {
        code.addStatement(
            "$T $L = $L", ToolTypes.of(parameter), variables.get(i), value(parameter));
      }
    }
    return code.build();
  }

  /** Returns the values as the arguments of a call, those of the host included. */
  CodeBlock values() {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      values.add(
          parameters.get(i).type() instanceof OfHost host
              ? fromHost(host, parameters.get(i).isOptional())
              : CodeBlock.of("$L", variables.get(i)));
    }
    return CodeBlock.join(values, ",$W");
  }

  private CodeBlock fromHost(OfHost host, boolean isOptional) {
    return CodeBlock.of(
        "$L.$L($T.class)", source, isOptional ? "optionalFromHost" : "fromHost", host.type());
  }

  private CodeBlock value(ToolParameter parameter) {
    String name = owner + "-" + parameter.name();
    CodeBlock argument = CodeBlock.of("$L.at($S)", source, parameter.name());
    if (!parameter.isOptional()) {
      return read(argument, parameter.type(), parameter.constraints(), name, used);
    }
    return CodeBlock.of(
        "$L.$L($Z$L)",
        argument,
        parameter.type() == Scalar.TEXT ? "toOptionalText" : "toOptional",
        function(parameter.type(), parameter.constraints(), name, used));
  }

  private CodeBlock function(
      ToolType type, List<Constraint> constraints, String name, Set<String> around) {
    CodeBlock demands = demands(type, constraints, name);
    if (demands.isEmpty() && type instanceof Scalar scalar) {
      return CodeBlock.of("$T::$L", ToolArgument.class, ToolTypes.method(scalar));
    }
    Set<String> inside = new HashSet<>(around);
    String each = Names.free("each", inside);
    return CodeBlock.of(
        "$L -> $L", each, read(CodeBlock.of("$L", each), demands, type, name, inside));
  }

  private CodeBlock read(
      CodeBlock argument,
      ToolType type,
      List<Constraint> constraints,
      String name,
      Set<String> around) {
    return read(argument, demands(type, constraints, name), type, name, around);
  }

  private CodeBlock read(
      CodeBlock argument, CodeBlock demands, ToolType type, String name, Set<String> around) {
    if (type instanceof OfRecord object) {
      return CodeBlock.of(
          "($T) $L.toRecord($Z$L)", object.type(), argument, records.reader(object));
    }
    if (type instanceof OfEnum constants) {
      return CodeBlock.of("$L.toConstant($T.values())", argument, constants.type());
    }
    if (type instanceof OfItems list) {
      return CodeBlock.of(
          "$L$L.toList($Z$L)",
          argument,
          demands,
          function(list.item(), list.itemConstraints(), name + "-item", around));
    }
    return CodeBlock.of("$L$L.$L()", argument, demands, ToolTypes.method((Scalar) type));
  }

  private CodeBlock demands(ToolType type, List<Constraint> constraints, String name) {
    CodeBlock constant = ToolConstraintCode.constant(type, constraints);
    CodeBlock calls = ToolConstraintCode.calls(type, constraints);
    return constant.isEmpty()
        ? calls
        : calls.toBuilder().add(".holding($L)", records.constraint(name, constant)).build();
  }
}

package dev.dramatis.processor.generate;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.OfEnum;
import dev.dramatis.processor.model.ToolType.OfItems;
import dev.dramatis.processor.model.ToolType.OfRecord;
import dev.dramatis.processor.model.ToolType.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a tool's arguments, with the keywords that all common LLM servers take. An
 * optional argument is not required, each {@code type} is one word, and records are inline.
 */
final class ToolSchema {

  private ToolSchema() {}

  static String of(ToolDeclaration tool) {
    return addMembers(new JsonObject().addText("type", "object"), tool.ofLlm()).toString();
  }

  /** Returns whether the schema is also in OpenAI's strict form: no object has optional members. */
  static boolean isStrict(ToolDeclaration tool) {
    return areStrict(tool.ofLlm());
  }

  private static boolean areStrict(List<ToolParameter> members) {
    return !members.isEmpty()
        && members.stream().allMatch(member -> !member.isOptional() && isStrict(member.type()));
  }

  private static boolean isStrict(ToolType type) {
    if (type instanceof OfRecord object) {
      return areStrict(object.components());
    }
    return !(type instanceof OfItems list) || isStrict(list.item());
  }

  private static JsonObject addMembers(JsonObject schema, List<ToolParameter> members) {
    JsonObject properties = new JsonObject();
    for (ToolParameter member : members) {
      properties.add(
          member.name(), value(member.description().value(), member.type(), member.constraints()));
    }
    List<String> required =
        members.stream().filter(member -> !member.isOptional()).map(ToolParameter::name).toList();
    return schema
        .add("properties", properties)
        .addTexts("required", required)
        .add("additionalProperties", false);
  }

  private static JsonObject value(String text, ToolType type, List<Constraint> constraints) {
    JsonObject schema = new JsonObject().addText("type", nameOf(type));
    String description = ToolWords.description(text, type, constraints);
    if (!description.isEmpty()) {
      schema.addText("description", description);
    }
    if (type instanceof OfEnum constants) {
      return schema.addTexts("enum", constants.constants());
    }
    if (type instanceof OfItems list) {
      return addItems(schema, list, ValueBounds.of(constraints));
    }
    if (type instanceof OfRecord object) {
      return addMembers(schema, object.components());
    }
    return addBounds(schema, type, ValueBounds.of(constraints));
  }

  private static String nameOf(ToolType type) {
    if (type instanceof OfItems) {
      return "array";
    }
    if (type instanceof OfRecord) {
      return "object";
    }
    return type instanceof Scalar scalar ? nameOf(scalar) : "string";
  }

  private static String nameOf(Scalar type) {
    return switch (type) {
      case INT, LONG -> "integer";
      case DOUBLE, DECIMAL -> "number";
      case BOOLEAN -> "boolean";
      case TEXT, DATE, TIME -> "string";
    };
  }

  private static JsonObject addItems(JsonObject schema, OfItems list, ValueBounds bounds) {
    schema.add("items", value("", list.item(), list.itemConstraints()));
    if (bounds.smallest() > 0) {
      schema.add("minItems", bounds.smallest());
    }
    if (bounds.largest() < Integer.MAX_VALUE) {
      schema.add("maxItems", bounds.largest());
    }
    return schema;
  }

  private static JsonObject addBounds(JsonObject schema, ToolType type, ValueBounds bounds) {
    if (type == Scalar.INT || type == Scalar.LONG) {
      if (bounds.least() != null) {
        schema.add("minimum", bounds.leastWhole(Long.MIN_VALUE));
      }
      if (bounds.most() != null) {
        schema.add("maximum", bounds.mostWhole(Long.MAX_VALUE));
      }
    } else if (type == Scalar.DOUBLE || type == Scalar.DECIMAL) {
      addInclusive(schema, "minimum", bounds.least());
      addInclusive(schema, "maximum", bounds.most());
    }
    return schema;
  }

  /** Adds a bound of a fraction; words say an exclusive one. */
  private static void addInclusive(
      JsonObject schema, String keyword, ValueBounds.@Nullable Bound bound) {
    if (bound != null && bound.isInclusive()) {
      schema.add(keyword, ToolWords.number(bound.value()));
    }
  }
}

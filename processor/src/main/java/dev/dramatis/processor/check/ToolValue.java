package dev.dramatis.processor.check;

import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a tool, or a component of a record in one, wherever that is.
 *
 * @param what it as the subject of a sentence
 */
record ToolValue(ToolParameter parameter, String what) {

  /** Returns the values of a tool, each before those inside it. */
  static List<ToolValue> in(ToolDeclaration tool) {
    List<ToolValue> values = new ArrayList<>();
    for (ToolParameter parameter : tool.parameters()) {
      add(parameter, "the parameter %s of %s".formatted(parameter.name(), tool.method()), values);
    }
    return values;
  }

  private static void add(ToolParameter parameter, String what, List<ToolValue> values) {
    values.add(new ToolValue(parameter, what));
    ToolType type = parameter.type();
    while (type instanceof ToolType.OfItems items) {
      type = items.item();
    }
    if (type instanceof ToolType.OfRecord record) {
      for (ToolParameter component : record.components()) {
        add(component, "the component %s of %s".formatted(component.name(), record.name()), values);
      }
    }
  }
}

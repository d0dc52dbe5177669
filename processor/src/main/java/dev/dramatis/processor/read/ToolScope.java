package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.ToolFault;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The reading of one tool: for which class, and what is wrong with it. */
final class ToolScope {

  /** A schema with more properties helps no LLM, and records inside records multiply. */
  private static final int MOST_COMPONENTS = 500;

  private final TypeElement character;
  private final List<ToolFault> faults = new ArrayList<>();
  private int components;

  /**
   * @param character the class whose package has the generated code
   */
  ToolScope(TypeElement character) {
    this.character = character;
  }

  TypeElement character() {
    return character;
  }

  /** Adds a fault once: a record may be in several parameters. */
  void add(Message message, SourcePosition place, String... values) {
    ToolFault fault = ToolFault.of(message, place, values);
    if (faults.stream().noneMatch(each -> each.values().equals(fault.values()))) {
      faults.add(fault);
    }
  }

  /** Returns false if a record has more components than the tool's schema has room for. */
  boolean hasRoomFor(int more) {
    components += more;
    return components <= MOST_COMPONENTS;
  }

  List<ToolFault> faults() {
    return List.copyOf(faults);
  }
}

package dev.dramatis.processor.model;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/**
 * Something wrong with a tool that its declaration does not show.
 *
 * @param values what the message says of it
 */
public record ToolFault(Message message, SourcePosition place, List<String> values) {

  /** Returns it as an issue about a class. */
  public Issue issue(String subject) {
    return message.about(subject, place, values.toArray());
  }

  /** Returns a fault with a message of these values. */
  public static ToolFault of(Message message, SourcePosition place, String... values) {
    return new ToolFault(message, place, List.of(values));
  }
}

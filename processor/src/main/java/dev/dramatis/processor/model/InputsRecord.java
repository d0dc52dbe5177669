package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/**
 * The record whose components are the values of a character's template.
 *
 * @param name its name as its author says it: {@code MisterPounce.Inputs}
 * @param fault why it can give no values; empty if it can
 */
public record InputsRecord(String name, String fault, List<Input> inputs) {

  /**
   * A component.
   *
   * @param type its type as its author writes it
   * @param isReadable whether a value of the type has a text that a voice can speak
   * @param hasLines whether its value may have several lines
   * @param place its field, which javac can place
   */
  public record Input(
      String name, String type, boolean isReadable, boolean hasLines, SourcePosition place) {}
}

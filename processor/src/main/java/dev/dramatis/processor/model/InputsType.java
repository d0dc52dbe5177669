package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The type whose values fill a character's template and greetings: a record that its class gives,
 * or a host object.
 *
 * @param type null where it can give no values
 * @param typeParameters the number of its type parameters
 * @param name its name as its author says it: {@code MisterPounce.Inputs}
 * @param isOfHost whether it is the type of a host object
 * @param isSecond whether the class gives a record too
 * @param fault why it can give no values; empty if it can
 * @param place where it is named, if it is the type of a host object; else the class
 */
public record InputsType(
    @Nullable ClassName type,
    int typeParameters,
    String name,
    boolean isOfHost,
    boolean isSecond,
    String fault,
    List<Input> inputs,
    SourcePosition place) {

  /**
   * A value: a component of a record, or a method of a host object.
   *
   * @param type its type as its author writes it
   * @param isNumber whether it is a number that is never null, so that its text is one line
   * @param isReadable whether a value of the type has a text that a voice can speak
   * @param hasLines whether its value may have several lines
   * @param place its field, which javac can place
   */
  public record Input(
      String name,
      String type,
      boolean isNumber,
      boolean isReadable,
      boolean hasLines,
      SourcePosition place) {}

  /** Returns a type that can give no values. */
  public static InputsType faulty(String name, String fault, SourcePosition place) {
    return new InputsType(null, 0, name, false, false, fault, List.of(), place);
  }

  /** Returns a type that the compiler does not find, and reports. */
  public static InputsType unresolved(SourcePosition place) {
    return new InputsType(null, 0, "", true, false, "", List.of(), place);
  }

  /** Returns whether the compiler reports that it does not find the type. */
  public boolean isUnresolved() {
    return type == null && fault.isEmpty() && !isSecond;
  }

  /** Returns the type of a host object beside a record. */
  public static InputsType second(SourcePosition place) {
    return new InputsType(null, 0, "", true, true, "", List.of(), place);
  }

  /** Returns the value of a name; empty if there is none. */
  public Optional<Input> find(String input) {
    return inputs.stream().filter(each -> each.name().equals(input)).findFirst();
  }
}

package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dramatis.character.Need;
import dev.dramatis.processor.constraint.Constraint;
import java.util.List;
import java.util.Set;

/**
 * An annotation that is bound to a record.
 *
 * @param annotation the annotation's simple name
 * @param record the record
 * @param role what the record is to a character
 * @param components the record's components in their order
 * @param isOverloaded whether another constructor of the record takes as many values
 * @param needs what the record's code asks the host for
 */
public record Kind(
    String annotation,
    ClassName record,
    Role role,
    List<Component> components,
    boolean isOverloaded,
    List<Need> needs) {

  /** What a kind's record is to a character. */
  public enum Role {
    VOICE,
    INSTRUCTIONS,
    TRAIT,
    /** Used only inside other kinds. */
    NESTED
  }

  /**
   * A record component with the annotation element that binds to it.
   *
   * @param name the element's name, as the author writes it
   * @param constraints what the component's value must satisfy
   * @param itemConstraints what each item of a list must satisfy
   * @param type the component's type
   * @param marks what the element's texts are
   */
  public record Component(
      String name,
      Shape shape,
      boolean isOrNull,
      List<Constraint> constraints,
      List<Constraint> itemConstraints,
      TypeName type,
      Set<Mark> marks) {}

  /** How a value of an annotation element becomes a value of a component. */
  public sealed interface Shape {

    /** A text, number, boolean or character of this class. */
    record OfScalar(Class<?> type) implements Shape {}

    record OfEnum(ClassName type) implements Shape {}

    record OfItems(Shape item) implements Shape {}

    record OfRecord(Kind kind) implements Shape {}
  }
}

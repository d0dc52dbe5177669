package dev.dramatis.tools.cli.importer.kind;

import java.util.List;

/**
 * An annotation and a record that are to be generated.
 *
 * @param role what they are for
 * @param key the kind's name on the wire, a trait's key or its path, or the key of a part
 * @param annotationName the annotation's simple name
 * @param recordName the record's simple name
 * @param members the record's components, which are the annotation's elements
 */
public record Kind(
    Role role, String key, String annotationName, String recordName, List<Member> members) {

  public Kind {
    members = List.copyOf(members);
  }

  /** Returns whether the annotation holds one value that is no mapping. */
  public boolean isSingle() {
    return role == Role.TRAIT && members.size() == 1 && members.get(0).name().equals("value");
  }

  /**
   * A component and element.
   *
   * @param shape never {@link Shape.Nested} or of many of these without {@code part}
   * @param part the kind of the mapping, or of the list's mappings; its name is empty otherwise
   */
  public record Member(String key, String name, Shape shape, boolean isOptional, List<Kind> part) {

    public Member {
      part = List.copyOf(part);
    }

    boolean isList() {
      return shape instanceof Shape.Many || shape instanceof Shape.Empty;
    }

    /** The scalar that the value, or an item of the list, is; text where no entry shows it. */
    Shape.Scalar scalar() {
      Shape single = shape instanceof Shape.Many many ? many.item() : shape;
      return single instanceof Shape.Scalar scalar ? scalar : Shape.Scalar.TEXT;
    }
  }
}

package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.kind.Kind.Member;
import dev.dramatis.tools.importer.kind.Shape.Field;
import dev.dramatis.tools.importer.kind.Shape.Many;
import dev.dramatis.tools.importer.kind.Shape.Nested;
import dev.dramatis.tools.importer.name.ClassNames;
import dev.dramatis.tools.importer.name.ComponentNames;
import java.util.ArrayList;
import java.util.List;

/** From shapes to kinds: it gives both types and all components their names. */
final class KindFactory {

  private final ClassNames names;

  KindFactory(ClassNames names) {
    this.names = names;
  }

  /**
   * The kind of mappings of a shape.
   *
   * @param stem what the names are made of
   */
  Kind of(Role role, String key, String stem, Nested shape) {
    ComponentNames components = new ComponentNames();
    List<Member> members = new ArrayList<>();
    for (Field field : shape.fields()) {
      members.add(member(components.of(field.key()), stem, field));
    }
    return named(role, key, stem, members);
  }

  /** The trait that is one value and no mapping. */
  Kind single(String key, String stem, Shape shape, boolean isOptional) {
    Field field = new Field("item", shape, isOptional);
    return named(Role.TRAIT, key, stem, List.of(member("value", stem, field)));
  }

  private Kind named(Role role, String key, String stem, List<Member> members) {
    String record = names.of(role.recordName(stem));
    return new Kind(role, key, names.of(role.annotationName(stem)), record, members);
  }

  private Member member(String name, String stem, Field field) {
    Shape single = field.shape() instanceof Many many ? many.item() : field.shape();
    List<Kind> part =
        single instanceof Nested nested
            ? List.of(of(Role.PART, field.key(), stem + ClassNames.camel(field.key()), nested))
            : List.of();
    return new Member(field.key(), name, field.shape(), field.isOptional(), part);
  }
}

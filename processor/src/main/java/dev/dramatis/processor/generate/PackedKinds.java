package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The records of a cast's definitions, each with the number by which a text names it.
 *
 * @param kinds every kind, those that are only inside others included, by the names of the records
 * @param numbers of the records that a definition has itself
 */
record PackedKinds(Map<ClassName, Kind> kinds, Map<ClassName, Integer> numbers) {

  static PackedKinds of(List<CharacterDeclaration> characters) {
    Map<ClassName, Kind> own = new TreeMap<>();
    for (CharacterDeclaration character : characters) {
      for (RecordValue bound : character.bound()) {
        own.putIfAbsent(bound.kind().record(), bound.kind());
      }
    }
    Map<ClassName, Integer> numbers = new HashMap<>();
    own.keySet().forEach(type -> numbers.put(type, numbers.size()));
    Map<ClassName, Kind> all = new TreeMap<>();
    addAll(own.values(), all);
    return new PackedKinds(all, numbers);
  }

  private static void addAll(Collection<Kind> kinds, Map<ClassName, Kind> all) {
    for (Kind kind : kinds) {
      if (all.putIfAbsent(kind.record(), kind) == null) {
        addAll(
            kind.components().stream().map(Component::shape).flatMap(PackedKinds::nested).toList(),
            all);
      }
    }
  }

  private static Stream<Kind> nested(Shape shape) {
    if (shape instanceof Shape.OfItems items) {
      return nested(items.item());
    }
    return shape instanceof Shape.OfRecord record ? Stream.of(record.kind()) : Stream.empty();
  }
}

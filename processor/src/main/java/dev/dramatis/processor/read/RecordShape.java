package dev.dramatis.processor.read;

import dev.dramatis.character.Instructions;
import dev.dramatis.character.Trait;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.processor.model.Kind.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What generated code needs of the record of a kind, and what the record is to a character. */
final class RecordShape {

  private static final Map<Role, Class<?>> INTERFACES =
      new TreeMap<>(
          Map.of(
              Role.VOICE, VoiceSource.class,
              Role.INSTRUCTIONS, Instructions.class,
              Role.TRAIT, Trait.class));

  private final Elements elements;
  private final Types types;
  private final TypeElement record;

  RecordShape(Elements elements, Types types, TypeElement record) {
    this.elements = elements;
    this.types = types;
    this.record = record;
  }

  TypeElement record() {
    return record;
  }

  /** The first type, from a type outwards, that generated code in any package cannot name. */
  static Optional<String> hidden(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(each.getSimpleName().toString());
      }
    }
    return Optional.empty();
  }

  /** Returns the field of a component, which has its annotations and is what javac 17 places. */
  static Optional<VariableElement> field(TypeElement record, RecordComponentElement component) {
    for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Why generated code cannot create the record, each with the way out. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Optional<String> hidden = hidden(record);
    if (hidden.isPresent()) {
      faults.add("the generated index cannot see %s; make it public".formatted(hidden.get()));
    }
    if (isGeneric()) {
      faults.add(
          "the record %s has type parameters, which no annotation can fill; remove them"
              .formatted(record.getSimpleName()));
    }
    if (roles().size() > 1) {
      faults.add(
          "the record %s is more than one of VoiceSource, Instructions and Trait; make it one"
              .formatted(record.getSimpleName()));
    }
    return faults;
  }

  Role role() {
    List<Role> roles = roles();
    return roles.isEmpty() ? Role.NESTED : roles.get(0);
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    for (Map.Entry<Role, Class<?>> entry : INTERFACES.entrySet()) {
      if (is(entry.getValue())) {
        roles.add(entry.getKey());
      }
    }
    return roles;
  }

  private boolean is(Class<?> role) {
    TypeElement type = elements.getTypeElement(role.getCanonicalName());
    return type != null && types.isSubtype(record.asType(), type.asType());
  }

  /** Whether another constructor takes as many values, so that {@code null} needs a cast. */
  boolean isOverloaded() {
    int components = record.getRecordComponents().size();
    for (ExecutableElement constructor : constructors()) {
      if (constructor.getParameters().size() == components && !isCanonical(constructor)) {
        return true;
      }
    }
    return false;
  }

  boolean isGeneric() {
    return !record.getTypeParameters().isEmpty();
  }

  /** Whether its canonical constructor is less public than itself, which every compiler reports. */
  boolean isRefused() {
    if (hidden(record).isPresent()) {
      return false;
    }
    for (ExecutableElement constructor : constructors()) {
      if (isCanonical(constructor) && !constructor.getModifiers().contains(Modifier.PUBLIC)) {
        return true;
      }
    }
    return false;
  }

  private List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(record.getEnclosedElements());
  }

  private boolean isCanonical(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!types.isSameType(
          types.erasure(parameters.get(i).asType()), types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}

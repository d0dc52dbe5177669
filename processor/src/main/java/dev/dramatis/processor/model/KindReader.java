package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dramatis.Trait;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.OrNull;
import dev.dramatis.instructions.Instructions;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Role;
import dev.dramatis.processor.model.Kind.Shape;
import dev.dramatis.voice.VoiceSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations that are bound to records; each of them once a round, and each fault of a kind
 * once.
 */
public final class KindReader {

  private final Elements elements;
  private final Types types;
  private final ConstraintReader constraints = new ConstraintReader();
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  public KindReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** What is wrong with the kinds that were read so far. */
  public List<Issue> issues() {
    return issues;
  }

  /** Whether an annotation type is a kind, be it a broken one. */
  static boolean isKind(TypeElement annotation) {
    return WrittenAnnotation.find(annotation, BindsTo.class.getCanonicalName()).isPresent();
  }

  /** The kind of an annotation type; empty if it is none, or binds wrongly, which is an issue. */
  public Optional<Kind> read(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    Optional<Kind> known = kinds.get(name);
    if (known != null) {
      return known;
    }
    kinds.put(name, Optional.empty());
    Optional<Kind> kind =
        WrittenAnnotation.find(annotation, BindsTo.class.getCanonicalName())
            .flatMap(bindsTo -> read(annotation, bindsTo));
    kinds.put(name, kind);
    return kind;
  }

  private Optional<Kind> read(TypeElement annotation, WrittenAnnotation bindsTo) {
    if (bindsTo.as(DeclaredType.class, "value").map(DeclaredType::asElement).orElse(null)
        instanceof TypeElement record) {
      return new Binding(annotation, bindsTo, record).read();
    }
    return Optional.empty();
  }

  /** One annotation type on its way to its record. */
  private final class Binding {

    private final TypeElement annotation;
    private final WrittenAnnotation bindsTo;
    private final TypeElement record;
    private final int issuesBefore = issues.size();

    Binding(TypeElement annotation, WrittenAnnotation bindsTo, TypeElement record) {
      this.annotation = annotation;
      this.bindsTo = bindsTo;
      this.record = record;
    }

    Optional<Kind> read() {
      if (record.getKind() != ElementKind.RECORD) {
        broken(bindsTo.place(), "%s is not a record".formatted(record.getSimpleName()));
        return Optional.empty();
      }
      checkAccess();
      Map<String, ExecutableElement> byComponent = elementsByComponent();
      List<Component> components = new ArrayList<>();
      for (RecordComponentElement component : record.getRecordComponents()) {
        ExecutableElement element = byComponent.remove(component.getSimpleName().toString());
        if (element == null) {
          broken(
              bindsTo.place(),
              "the record %s has a component %s, and the annotation no element for it; add one"
                  .formatted(record.getSimpleName(), component.getSimpleName()));
        } else {
          component(component, element).ifPresent(components::add);
        }
      }
      for (ExecutableElement element : byComponent.values()) {
        broken(
            Place.of(element),
            "the element %s has no component in the record %s; add one, or remove the element"
                .formatted(element.getSimpleName(), record.getSimpleName()));
      }
      return issues.size() > issuesBefore
          ? Optional.empty()
          : Optional.of(
              new Kind(
                  annotation.getSimpleName().toString(),
                  ClassName.get(record),
                  role(),
                  List.copyOf(components),
                  isOverloaded()));
    }

    private Map<String, ExecutableElement> elementsByComponent() {
      Map<String, ExecutableElement> byComponent = new LinkedHashMap<>();
      for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
        String name = element.getSimpleName().toString();
        byComponent.put(
            name.equals("value") ? bindsTo.text("valueComponent").value() : name, element);
      }
      return byComponent;
    }

    private Role role() {
      if (is(VoiceSource.class)) {
        return Role.VOICE;
      }
      if (is(Instructions.class)) {
        return Role.INSTRUCTIONS;
      }
      return is(Trait.class) ? Role.TRAIT : Role.NESTED;
    }

    private boolean is(Class<?> role) {
      TypeElement type = elements.getTypeElement(role.getCanonicalName());
      return type != null && types.isSubtype(types.erasure(record.asType()), type.asType());
    }

    private void checkAccess() {
      for (Element type = record; type instanceof TypeElement; type = type.getEnclosingElement()) {
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
          broken(
              bindsTo.place(),
              "the generated index cannot see %s; make it public".formatted(type.getSimpleName()));
          return;
        }
      }
      boolean isConstructorPublic =
          ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
              .filter(this::isCanonical)
              .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC));
      if (!isConstructorPublic) {
        broken(
            bindsTo.place(),
            "the canonical constructor of %s is not public; make it so"
                .formatted(record.getSimpleName()));
      }
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

    private boolean isOverloaded() {
      return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
          .anyMatch(
              constructor ->
                  !isCanonical(constructor)
                      && constructor.getParameters().size() == record.getRecordComponents().size());
    }

    private Optional<Component> component(
        RecordComponentElement component, ExecutableElement element) {
      String name = element.getSimpleName().toString();
      boolean isOrNull =
          WrittenAnnotation.find(element, OrNull.class.getCanonicalName()).isPresent();
      if (element.getDefaultValue() == null) {
        broken(
            Place.of(element),
            "the element %s has no default; give it one, and say that it is required with a"
                    .formatted(name)
                + " constraint on the record");
      }
      if (isOrNull && component.asType().getKind().isPrimitive()) {
        broken(
            Place.of(element),
            "the element %s is @OrNull, and its component the primitive %s; box it"
                .formatted(name, spelled(component.asType())));
      }
      Shape shape = shape(element.getReturnType(), component.asType());
      if (shape == null) {
        broken(
            Place.of(element),
            "the element %s is %s, and its component %s; make them agree"
                .formatted(name, spelled(element.getReturnType()), spelled(component.asType())));
        return Optional.empty();
      }
      VariableElement field = field(component);
      return Optional.of(
          new Component(
              name,
              shape,
              isOrNull,
              constraints(field, component.asType()),
              itemConstraints(field.asType(), component.asType()),
              TypeName.get(component.asType()),
              marks(element, shape)));
    }

    private Set<Mark> marks(ExecutableElement element, Shape shape) {
      Set<Mark> marks = Mark.of(element);
      if (!isText(shape)) {
        for (Mark mark : marks) {
          broken(
              Place.of(element),
              "the element %s is @%s, and no text; remove the @%s"
                  .formatted(element.getSimpleName(), mark.annotation(), mark.annotation()));
        }
      }
      return marks;
    }

    private static boolean isText(Shape shape) {
      return shape instanceof Shape.OfItems items
          ? isText(items.item())
          : shape instanceof Shape.OfScalar scalar && scalar.type() == String.class;
    }

    /**
     * ECJ loses the annotations of a record's field where one of them has an enum constant, and
     * keeps those of the component's type.
     */
    private List<Constraint> constraints(AnnotatedConstruct field, AnnotatedConstruct component) {
      List<Constraint> ofField = constraints.read(field);
      return ofField.isEmpty() ? constraints.read(component) : ofField;
    }

    private List<Constraint> itemConstraints(TypeMirror field, TypeMirror component) {
      return itemType(field)
          .flatMap(item -> itemType(component).map(other -> constraints(item, other)))
          .orElse(List.of());
    }

    /** Hibernate Validator validates the field, so its annotations are what counts. */
    private VariableElement field(RecordComponentElement component) {
      return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
          .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
          .findFirst()
          .orElseThrow();
    }

    private Optional<TypeMirror> itemType(TypeMirror type) {
      return type instanceof DeclaredType list && list.getTypeArguments().size() == 1
          ? Optional.of(list.getTypeArguments().get(0))
          : Optional.empty();
    }

    private @Nullable Shape shape(TypeMirror element, TypeMirror component) {
      if (element instanceof ArrayType array) {
        Shape item = isList(component) ? itemShape(array, component) : null;
        return item == null ? null : new Shape.OfItems(item);
      }
      if (element instanceof PrimitiveType primitive) {
        TypeMirror boxed = types.boxedClass(primitive).asType();
        return types.isSameType(primitive, component) || types.isSameType(boxed, component)
            ? new Shape.OfScalar(scalar(primitive.getKind()))
            : null;
      }
      if (!(element instanceof DeclaredType declared)
          || !(declared.asElement() instanceof TypeElement type)) {
        return null;
      }
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        return nested(type, component);
      }
      if (!types.isSameType(element, component)) {
        return null;
      }
      if (type.getKind() == ElementKind.ENUM) {
        return new Shape.OfEnum(ClassName.get(type));
      }
      return type.getQualifiedName().contentEquals("java.lang.String")
          ? new Shape.OfScalar(String.class)
          : null;
    }

    private @Nullable Shape itemShape(ArrayType array, TypeMirror list) {
      return itemType(list).map(item -> shape(array.getComponentType(), item)).orElse(null);
    }

    private @Nullable Shape nested(TypeElement type, TypeMirror component) {
      return KindReader.this
          .read(type)
          .filter(
              kind ->
                  component instanceof DeclaredType declared
                      && ClassName.get((TypeElement) declared.asElement()).equals(kind.record()))
          .map(Shape.OfRecord::new)
          .orElse(null);
    }

    private boolean isList(TypeMirror component) {
      return component instanceof DeclaredType declared
          && ((TypeElement) declared.asElement())
              .getQualifiedName()
              .contentEquals("java.util.List");
    }

    private void broken(Place place, String why) {
      issues.add(
          Message.BROKEN_KIND.about(
              annotation.getQualifiedName().toString(), place, annotation.getSimpleName(), why));
    }
  }

  static Class<?> scalar(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> Boolean.class;
      case BYTE -> Byte.class;
      case SHORT -> Short.class;
      case INT -> Integer.class;
      case LONG -> Long.class;
      case CHAR -> java.lang.Character.class;
      case FLOAT -> Float.class;
      case DOUBLE -> Double.class;
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  /** A type as source text writes it with simple names; {@code toString()} differs by compiler. */
  private static String spelled(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return spelled(array.getComponentType()) + "[]";
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind().toString().toLowerCase(java.util.Locale.ROOT);
    }
    String name = declared.asElement().getSimpleName().toString();
    List<String> arguments = declared.getTypeArguments().stream().map(KindReader::spelled).toList();
    return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
  }
}

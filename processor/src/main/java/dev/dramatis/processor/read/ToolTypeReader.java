package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Scalar;
import dev.dramatis.processor.model.ToolType.Unsupported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what JSON can say of the type of a tool's argument. */
final class ToolTypeReader {

  static final String OPTIONAL = "java.util.Optional";
  private static final String LIST = "java.util.List";

  private static final Map<String, Scalar> SCALARS =
      Map.of(
          "java.lang.String", Scalar.TEXT,
          "java.math.BigDecimal", Scalar.DECIMAL,
          "java.time.LocalDate", Scalar.DATE,
          "java.time.LocalTime", Scalar.TIME);

  private static final Map<String, Scalar> BOXES =
      Map.of(
          "java.lang.Integer", Scalar.INT,
          "java.lang.Long", Scalar.LONG,
          "java.lang.Double", Scalar.DOUBLE,
          "java.lang.Boolean", Scalar.BOOLEAN);

  private final Types types;
  private final Visibility visibility;
  private final ToolRecordReader records;
  private final ToolTypeFixes fixes;

  ToolTypeReader(Elements elements, Types types) {
    this.types = types;
    this.visibility = new Visibility(elements);
    this.records = new ToolRecordReader(types, visibility, new ToolParameterReader(this));
    this.fixes = new ToolTypeFixes(elements, types);
  }

  /** Returns the type of a parameter or a component, or that inside its {@code Optional}. */
  ToolType read(ToolSlot slot) {
    Optional<TypeMirror> inside = insideOptional(slot.type());
    return inside.isPresent()
        ? read(inside.get(), ToolSlot.inside(slot.written()), true, slot)
        : read(slot.type(), slot.written(), slot.canBeBoxed(), slot);
  }

  /** Returns what an {@code Optional} may have; empty for any other type. */
  static Optional<TypeMirror> insideOptional(TypeMirror type) {
    return isNamed(type, OPTIONAL) ? ShapeReader.itemType(type) : Optional.empty();
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
  }

  /**
   * @param written the type where annotations may stand on it
   * @param canBeBoxed whether no primitive type can stand there
   */
  private ToolType read(
      TypeMirror type, List<? extends TypeMirror> written, boolean canBeBoxed, ToolSlot slot) {
    if (written.stream().anyMatch(ToolParameterReader::isNullable)) {
      return new Unsupported("is @Nullable; only an Optional can be left out, so remove @Nullable");
    }
    return switch (type.getKind()) {
      case INT -> Scalar.INT;
      case LONG -> Scalar.LONG;
      case DOUBLE -> Scalar.DOUBLE;
      case BOOLEAN -> Scalar.BOOLEAN;
      case DECLARED -> ofDeclared((DeclaredType) type, written, canBeBoxed, slot);
      default -> new Unsupported(fixes.fault(type));
    };
  }

  private ToolType ofDeclared(
      DeclaredType type, List<? extends TypeMirror> written, boolean canBeBoxed, ToolSlot slot) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Scalar scalar = SCALARS.get(name);
    if (scalar != null) {
      return scalar;
    }
    Scalar boxed = BOXES.get(name);
    if (boxed != null) {
      return canBeBoxed ? boxed : new Unsupported(fixes.ofBox(types.unboxedType(type), type));
    }
    if (name.equals(LIST) && type.getTypeArguments().size() == 1) {
      return list(type.getTypeArguments().get(0), ToolSlot.inside(written), slot);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return constant(element, slot);
    }
    return element.getKind() == ElementKind.RECORD
        ? records.read(type, slot)
        : new Unsupported(fixes.fault(type));
  }

  private ToolType list(TypeMirror item, List<TypeMirror> written, ToolSlot slot) {
    ToolType type = read(item, written, true, slot);
    return type instanceof Unsupported unsupported
        ? new Unsupported("is a list, and its item " + unsupported.fault())
        : new ToolType.OfItems(type, ToolConstraints.read(written, type, item, slot));
  }

  private ToolType constant(TypeElement type, ToolSlot slot) {
    if (!visibility.isVisible(type, slot.scope().character())) {
      return new Unsupported(visibility.fault(type, slot.scope().character()));
    }
    List<String> constants =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
            .map(field -> field.getSimpleName().toString())
            .toList();
    return constants.isEmpty()
        ? new Unsupported(
            "is %s, which has no constants; add one, or remove the parameter"
                .formatted(type.getSimpleName()))
        : new ToolType.OfEnum(ClassName.get(type), constants);
  }

  /** Returns the type of a host object. */
  ToolType ofHost(ToolSlot slot) {
    TypeMirror type = insideOptional(slot.type()).orElse(slot.type());
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return new Unsupported(
          "is %s, and a host gives objects; remove @FromHost"
              .formatted(ToolTypeFixes.spelled(type)));
    }
    if (!declared.getTypeArguments().isEmpty()) {
      return new Unsupported(
          "is %s, and a need has no type arguments; use a type of its own"
              .formatted(ToolTypeFixes.spelled(type)));
    }
    return visibility.isVisible(element, slot.scope().character())
        ? new ToolType.OfHost(ClassName.get(element))
        : new Unsupported(visibility.fault(element, slot.scope().character()));
  }
}

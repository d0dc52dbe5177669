package dev.dramatis.processor.read;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads annotations that are bound to records; each of them once, and each fault of a kind once.
 */
public final class KindReader {

  private final Elements elements;
  private final Types types;
  private final ShapeReader shapes;
  private final SourceCode sources;
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, KindFaults> faultsByKind = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  public KindReader(Elements elements, Types types, SourceCode sources) {
    this.elements = elements;
    this.types = types;
    this.shapes = new ShapeReader(types, this);
    this.sources = sources;
  }

  /** What is wrong with the kinds that were read so far, and what cannot be checked in them. */
  public List<Issue> issues() {
    return issues;
  }

  /** Whether an annotation type is a kind, be it a broken one. */
  public static boolean isKind(TypeElement annotation) {
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

  /** What is wrong with a kind that was read, and is in no source that could be pointed at. */
  public List<String> untoldFaults(TypeElement annotation) {
    KindFaults faults = faultsByKind.get(annotation.getQualifiedName().toString());
    return faults == null ? List.of() : faults.untold();
  }

  private Optional<Kind> read(TypeElement annotation, WrittenAnnotation bindsTo) {
    KindFaults faults = new KindFaults(annotation, bindsTo, sources, issues);
    faultsByKind.put(annotation.getQualifiedName().toString(), faults);
    DeclaredType bound = bindsTo.as(DeclaredType.class, "value").orElse(null);
    if (bound == null || bound.getKind() == TypeKind.ERROR) {
      faults.withoutType("its record");
      return Optional.empty();
    }
    TypeElement record = (TypeElement) bound.asElement();
    Optional<String> missing = MissingTypes.above(record);
    if (missing.isPresent()) {
      faults.withoutType("%s, which its record implements,".formatted(missing.get()));
      return Optional.empty();
    }
    if (record.getKind() != ElementKind.RECORD) {
      faults.atBinding("%s is not a record".formatted(record.getSimpleName()));
      return Optional.empty();
    }
    NullAgreement nulls = new NullAgreement(record, sources);
    ComponentReader components = new ComponentReader(shapes, record, nulls, faults);
    RecordShape shape = new RecordShape(elements, types, record);
    return new KindBinding(annotation, shape, components, faults).read();
  }
}

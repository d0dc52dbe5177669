package dev.dramatis.processor.model;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.processor.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads annotations that are bound to records; each of them once, and each fault of a kind once.
 */
public final class KindReader {

  private final Elements elements;
  private final Types types;
  private final ShapeReader shapes;
  private final Set<String> sources;
  private final Map<String, Optional<Kind>> kinds = new HashMap<>();
  private final Map<String, KindFaults> faultsByKind = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param sources the qualified names of the outermost types that are compiled
   */
  public KindReader(Elements elements, Types types, Set<String> sources) {
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

  /** What is wrong with a kind that was read, and is in no source that could be pointed at. */
  List<String> untoldFaults(TypeElement annotation) {
    KindFaults faults = faultsByKind.get(annotation.getQualifiedName().toString());
    return faults == null ? List.of() : faults.untold();
  }

  private Optional<Kind> read(TypeElement annotation, WrittenAnnotation bindsTo) {
    KindFaults faults = new KindFaults(annotation, bindsTo, isSource(annotation), issues);
    faultsByKind.put(annotation.getQualifiedName().toString(), faults);
    if (!(bindsTo.as(DeclaredType.class, "value").map(DeclaredType::asElement).orElse(null)
        instanceof TypeElement record)) {
      faults.withoutRecord();
      return Optional.empty();
    }
    if (record.getKind() != ElementKind.RECORD) {
      faults.atBinding("%s is not a record".formatted(record.getSimpleName()));
      return Optional.empty();
    }
    NullAgreement nulls = new NullAgreement(record, isSource(record));
    ComponentReader components = new ComponentReader(shapes, record, nulls, faults);
    RecordShape shape = new RecordShape(elements, types, record);
    return new KindBinding(annotation, shape, components, faults).read();
  }

  private boolean isSource(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return sources.contains(outermost.getQualifiedName().toString());
  }
}

package dev.dramatis.processor.read;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.processor.message.SourceCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotations that are bound to records, each of them once. */
public final class KindReader {

  private final Elements elements;
  private final Types types;
  private final ShapeReader shapes;
  private final NeedsReader needs;
  private final SourceCode sources;
  private final Map<String, KindReading> known = new HashMap<>();

  public KindReader(Elements elements, Types types, SourceCode sources) {
    this.elements = elements;
    this.types = types;
    this.shapes = new ShapeReader(types, this);
    this.needs = new NeedsReader(elements, types);
    this.sources = sources;
  }

  /** Returns whether an annotation type is a kind, be it a broken one. */
  static boolean isKind(TypeElement annotation) {
    return WrittenAnnotation.isOn(annotation, BindsTo.class);
  }

  /** Returns what an annotation type is as a kind, the same at each call. */
  public KindReading read(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    if (known.putIfAbsent(name, KindReading.none()) == null) {
      WrittenAnnotation.find(annotation, BindsTo.class.getCanonicalName())
          .ifPresent(bindsTo -> known.put(name, read(annotation, bindsTo)));
    }
    return known.getOrDefault(name, KindReading.none());
  }

  private KindReading read(TypeElement annotation, WrittenAnnotation bindsTo) {
    KindFaults faults = new KindFaults(annotation, bindsTo, sources);
    DeclaredType bound = bindsTo.as(DeclaredType.class, "value").orElse(null);
    if (bound == null || bound.getKind() == TypeKind.ERROR) {
      faults.withoutType("its record");
      return faults.reading();
    }
    TypeElement record = (TypeElement) bound.asElement();
    Optional<String> missing = MissingTypes.above(record);
    if (missing.isPresent()) {
      faults.withoutType("%s, which its record implements,".formatted(missing.get()));
      return faults.reading();
    }
    if (record.getKind() != ElementKind.RECORD) {
      faults.atBinding("%s is not a record".formatted(record.getSimpleName()));
      return faults.reading();
    }
    NullAgreement nulls = new NullAgreement(record, sources);
    ComponentReader components = new ComponentReader(shapes, record, nulls, faults);
    RecordShape shape = new RecordShape(elements, types, record);
    return new KindBinding(annotation, shape, components, needs.read(record), faults).read();
  }
}

package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.Need;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** One annotation type on its way to its record. */
final class KindBinding {

  private final TypeElement annotation;
  private final TypeElement record;
  private final KindFaults faults;
  private final RecordShape shape;
  private final ComponentReader components;
  private final List<Need> needs;

  KindBinding(
      TypeElement annotation,
      RecordShape shape,
      ComponentReader components,
      List<Need> needs,
      KindFaults faults) {
    this.annotation = annotation;
    this.record = shape.record();
    this.faults = faults;
    this.shape = shape;
    this.components = components;
    this.needs = needs;
  }

  /** Binds the annotation's elements to the record's components. */
  KindReading read() {
    for (String why : shape.faults()) {
      faults.atBinding(why);
    }
    if (shape.isRefused()) {
      faults.markInvalid();
    }
    if (WrittenAnnotation.isOn(annotation, Repeatable.class)) {
      faults.atBinding("it is @Repeatable, and a character has one of a kind; remove that");
    }
    List<Component> bound = shape.isGeneric() ? List.of() : bindComponents();
    return faults.reading(() -> kind(bound));
  }

  private Kind kind(List<Component> bound) {
    return new Kind(
        annotation.getSimpleName().toString(),
        ClassName.get(record),
        shape.role(),
        List.copyOf(bound),
        shape.isOverloaded(),
        needs);
  }

  private List<Component> bindComponents() {
    Map<String, ExecutableElement> byComponent = elementsByComponent();
    List<Component> bound = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      ExecutableElement element = byComponent.remove(component.getSimpleName().toString());
      if (element != null) {
        components.read(component, element).ifPresent(bound::add);
      } else if (hasComponentOfValue()) {
        faults.atBinding(
            "the record %s has a component %s, and the annotation no element for it; add one"
                .formatted(record.getSimpleName(), component.getSimpleName()));
      }
    }
    for (ExecutableElement element : byComponent.values()) {
      withoutComponent(element);
    }
    return bound;
  }

  private Map<String, ExecutableElement> elementsByComponent() {
    Map<String, ExecutableElement> byComponent = new LinkedHashMap<>();
    for (ExecutableElement element : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
      if (isInputs(element)) {
        continue;
      }
      ExecutableElement other = byComponent.putIfAbsent(componentOf(element), element);
      if (other != null) {
        faults.at(
            element,
            "the elements %s and %s bind to one component, %s; remove one of them"
                .formatted(other.getSimpleName(), element.getSimpleName(), componentOf(element)));
      }
    }
    return byComponent;
  }

  /** The inputs of a template are read with its character, and are no data of the template. */
  private boolean isInputs(ExecutableElement element) {
    return element.getSimpleName().contentEquals("inputs")
        && annotation.getQualifiedName().contentEquals(TemplatePrompt.class.getCanonicalName());
  }

  private String componentOf(ExecutableElement element) {
    return isValue(element) ? valueComponent() : element.getSimpleName().toString();
  }

  private static boolean isValue(ExecutableElement element) {
    return element.getSimpleName().contentEquals("value");
  }

  private String valueComponent() {
    return faults.bindsTo().text("valueComponent").value();
  }

  private void withoutComponent(ExecutableElement element) {
    if (isValue(element) && !hasComponentOfValue()) {
      faults.atValueComponent(
          "valueComponent names \"%s\", which the record %s does not have; its components are %s"
              .formatted(valueComponent(), record.getSimpleName(), componentNames()));
    } else {
      faults.at(
          element,
          "the element %s has no component in the record %s; add one, or remove the element"
              .formatted(element.getSimpleName(), record.getSimpleName()));
    }
  }

  /** Whether a valueComponent that is written names a component; a wrong one is reported alone. */
  private boolean hasComponentOfValue() {
    return !faults.bindsTo().isWritten("valueComponent")
        || record.getRecordComponents().stream()
            .anyMatch(component -> component.getSimpleName().contentEquals(valueComponent()));
  }

  private String componentNames() {
    return record.getRecordComponents().stream()
        .map(component -> component.getSimpleName().toString())
        .collect(Collectors.joining(", "));
  }
}

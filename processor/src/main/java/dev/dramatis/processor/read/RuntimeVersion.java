package dev.dramatis.processor.read;

import dev.dramatis.internal.Release;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the version of the runtime that a module compiles against. */
public final class RuntimeVersion {

  private RuntimeVersion() {}

  /** The version, or "unknown" for a runtime that does not say. */
  public static String read(Elements elements) {
    TypeElement release = elements.getTypeElement(Release.class.getCanonicalName());
    return release == null
        ? "unknown"
        : ElementFilter.fieldsIn(release.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals("VERSION"))
            .map(VariableElement::getConstantValue)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .findFirst()
            .orElse("unknown");
  }
}

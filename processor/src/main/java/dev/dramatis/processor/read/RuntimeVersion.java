package dev.dramatis.processor.read;

import dev.dramatis.internal.Release;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The version of the runtime that a module compiles against. */
public final class RuntimeVersion {

  /** The class with the runtime's version; the second name is that of runtimes before format 2. */
  private static final List<String> RELEASES =
      List.of(Release.class.getCanonicalName(), "dev.dramatis.spi.Release");

  private RuntimeVersion() {}

  /**
   * Returns the version, or "unknown" for a runtime that does not state one. The class is looked up
   * in the runtime's module, because its package is not exported to the module that is compiled.
   */
  public static String of(Elements elements) {
    TypeElement bank = elements.getTypeElement(CharacterBank.class.getCanonicalName());
    ModuleElement runtime = bank == null ? null : elements.getModuleOf(bank);
    return RELEASES.stream()
        .map(name -> Modules.typeOf(elements, runtime, name))
        .filter(Objects::nonNull)
        .flatMap(release -> ElementFilter.fieldsIn(release.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals("VERSION"))
        .map(VariableElement::getConstantValue)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst()
        .orElse("unknown");
  }
}

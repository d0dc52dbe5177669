package dev.dramatis.processor.read;

import dev.dramatis.internal.Release;
import dev.dramatis.spi.CharacterBank;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
    for (String name : RELEASES) {
      TypeElement release = Modules.typeOf(elements, runtime, name);
      Object version = release == null ? null : version(release);
      if (version != null) {
        return version.toString();
      }
    }
    return "unknown";
  }

  private static @Nullable Object version(TypeElement release) {
    for (VariableElement field : ElementFilter.fieldsIn(release.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals("VERSION")) {
        return field.getConstantValue();
      }
    }
    return null;
  }
}

package dev.dramatis.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The name of a type or a package, and where it is declared.
 *
 * @param module empty for the unnamed module; null where the compiler knows no modules
 */
public record DeclaredName(@Nullable String module, String qualified) {

  static DeclaredName of(Element element, CharSequence qualified, Elements elements) {
    ModuleElement module = elements.getModuleOf(element);
    return new DeclaredName(
        module == null ? null : module.getQualifiedName().toString(), qualified.toString());
  }

  /** Returns the types that there are in this round, by their binary names. */
  public static List<TypeElement> types(Set<DeclaredName> names, Elements elements) {
    List<Map.Entry<String, TypeElement>> byBinaryName = new ArrayList<>();
    for (DeclaredName name : names) {
      TypeElement type = name.type(elements);
      if (type != null) {
        byBinaryName.add(Map.entry(elements.getBinaryName(type).toString(), type));
      }
    }
    byBinaryName.sort(Map.Entry.comparingByKey());
    return byBinaryName.stream().map(Map.Entry::getValue).toList();
  }

  /** Returns the type in this round; null where the compiler does not find it. */
  @Nullable TypeElement type(Elements elements) {
    return Modules.typeOf(elements, moduleElement(elements), qualified);
  }

  @Nullable PackageElement packageElement(Elements elements) {
    return Modules.packageOf(elements, moduleElement(elements), qualified);
  }

  String moduleName() {
    return Objects.requireNonNullElse(module, "");
  }

  private @Nullable ModuleElement moduleElement(Elements elements) {
    return module == null ? null : elements.getModuleElement(module);
  }
}

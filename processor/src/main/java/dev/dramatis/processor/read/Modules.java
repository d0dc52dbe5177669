package dev.dramatis.processor.read;

import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Questions to modules. */
public final class Modules {

  private Modules() {}

  /**
   * A package of a module, or null where there is none. A compiler without modules, as with {@code
   * --release 8}, has no unnamed one either.
   */
  public static @Nullable PackageElement packageOf(
      Elements elements, @Nullable ModuleElement module, String name) {
    return module == null
        ? elements.getPackageElement(name)
        : elements.getPackageElement(module, name);
  }

  /** A module's name; empty on the class path, and where there are no modules. */
  public static String nameOf(@Nullable ModuleElement module) {
    return module == null ? "" : module.getQualifiedName().toString();
  }

  public static boolean isOfTheJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  /** A type of a module, or null where there is none. */
  public static @Nullable TypeElement typeOf(
      Elements elements, @Nullable ModuleElement module, String name) {
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  /**
   * The indexes that a module provides, by their qualified names. Not to be asked of a module
   * before its own index is generated: javac 17 takes the missing class for an error for good.
   */
  public static List<String> providedIndexes(ModuleElement module) {
    List<String> indexes = new ArrayList<>();
    for (ProvidesDirective provides : ElementFilter.providesIn(module.getDirectives())) {
      if (provides.getService().getQualifiedName().contentEquals(CharacterBank.class.getName())) {
        provides
            .getImplementations()
            .forEach(index -> indexes.add(index.getQualifiedName().toString()));
      }
    }
    return indexes;
  }
}

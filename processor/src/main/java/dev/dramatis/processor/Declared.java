package dev.dramatis.processor;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Character;
import dev.dramatis.processor.model.Modules;
import dev.dramatis.spi.Generated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of a compile have declared and no round has dealt with yet. It is kept by name,
 * because an element is of use in its own round only.
 */
final class Declared {

  /**
   * A name and where it is declared.
   *
   * @param module empty for the unnamed module; null where the compiler knows no modules
   */
  private record Name(@Nullable String module, String qualified) {}

  private final Elements elements;
  private final Set<Name> characters = new LinkedHashSet<>();
  private final Set<Name> earlierCharacters = new LinkedHashSet<>();
  private final Set<Name> kinds = new LinkedHashSet<>();
  private final Set<Name> banks = new LinkedHashSet<>();
  private final Set<String> sources = new HashSet<>();
  private Optional<String> module = Optional.empty();
  private boolean hasNews;

  Declared(Elements elements) {
    this.elements = elements;
  }

  /**
   * Adds what a round has brought.
   *
   * @param annotations those of ours that it has; a search for one goes through every element
   */
  void add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      add(annotation.getQualifiedName().toString(), round.getElementsAnnotatedWith(annotation));
    }
    hasNews = false;
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        sources.add(type.getQualifiedName().toString());
        hasNews = hasNews || type.getAnnotation(Generated.class) == null;
      } else if (root instanceof ModuleElement found) {
        module = Optional.of(found.getQualifiedName().toString());
      }
    }
  }

  private void add(String annotation, Set<? extends Element> annotated) {
    if (annotation.equals(Character.class.getName())) {
      addTypes(annotated, characters);
    } else if (annotation.equals(BindsTo.class.getName())) {
      addTypes(annotated, kinds);
    } else if (annotation.equals(Bank.class.getName())) {
      for (PackageElement bank : ElementFilter.packagesIn(annotated)) {
        banks.add(name(bank, bank.getQualifiedName()));
      }
    }
  }

  private void addTypes(Set<? extends Element> annotated, Set<Name> names) {
    for (TypeElement type : ElementFilter.typesIn(annotated)) {
      names.add(name(type, type.getQualifiedName()));
    }
  }

  private Name name(Element element, CharSequence qualified) {
    ModuleElement of = elements.getModuleOf(element);
    return new Name(of == null ? null : of.getQualifiedName().toString(), qualified.toString());
  }

  /** All of it is dealt with. */
  void clear() {
    earlierCharacters.addAll(characters);
    characters.clear();
    kinds.clear();
    banks.clear();
  }

  /** Whether the newest round has brought any type that is not of our own making. */
  boolean hasNews() {
    return hasNews;
  }

  /** The module whose {@code module-info} is compiled along. */
  Optional<String> module() {
    return module;
  }

  /** The qualified names of the outermost types that are compiled. */
  Set<String> sources() {
    return sources;
  }

  /** The character classes, by their binary names. */
  List<TypeElement> characters() {
    return types(characters);
  }

  /** The character classes that a round has dealt with. */
  List<TypeElement> earlierCharacters() {
    return types(earlierCharacters);
  }

  /** The annotation types that are bound to records, by their binary names. */
  List<TypeElement> kinds() {
    return types(kinds);
  }

  /** The packages with {@code @Bank}. */
  List<PackageElement> banks() {
    return banks.stream()
        .map(bank -> Modules.packageOf(elements, moduleOf(bank), bank.qualified()))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<TypeElement> types(Set<Name> names) {
    List<Map.Entry<String, TypeElement>> byBinaryName = new ArrayList<>();
    for (Name name : names) {
      TypeElement type = Modules.typeOf(elements, moduleOf(name), name.qualified());
      if (type != null) {
        byBinaryName.add(Map.entry(elements.getBinaryName(type).toString(), type));
      }
    }
    byBinaryName.sort(Map.Entry.comparingByKey());
    return byBinaryName.stream().map(Map.Entry::getValue).toList();
  }

  private @Nullable ModuleElement moduleOf(Name name) {
    return name.module() == null ? null : elements.getModuleElement(name.module());
  }
}

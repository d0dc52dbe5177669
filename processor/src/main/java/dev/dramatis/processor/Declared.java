package dev.dramatis.processor;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Character;
import dev.dramatis.processor.model.Modules;
import dev.dramatis.spi.Generated;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final Set<String> sources = new TreeSet<>();
  private Optional<String> module = Optional.empty();
  private boolean hasNews;

  Declared(Elements elements) {
    this.elements = elements;
  }

  /** Adds what a round has brought. */
  void add(RoundEnvironment round) {
    addTypes(round, Character.class, characters);
    addTypes(round, BindsTo.class, kinds);
    round.getElementsAnnotatedWith(Bank.class).stream()
        .filter(PackageElement.class::isInstance)
        .map(PackageElement.class::cast)
        .forEach(bank -> banks.add(name(bank, bank.getQualifiedName())));
    hasNews = false;
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(type.getQualifiedName().toString());
      hasNews |= type.getAnnotation(Generated.class) == null;
    }
    ElementFilter.modulesIn(round.getRootElements())
        .forEach(found -> module = Optional.of(found.getQualifiedName().toString()));
  }

  private void addTypes(
      RoundEnvironment round, Class<? extends Annotation> annotation, Set<Name> names) {
    ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
        .forEach(type -> names.add(name(type, type.getQualifiedName())));
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
    return names.stream()
        .map(name -> Modules.typeOf(elements, moduleOf(name), name.qualified()))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(type -> elements.getBinaryName(type).toString()))
        .toList();
  }

  private @Nullable ModuleElement moduleOf(Name name) {
    return name.module() == null ? null : elements.getModuleElement(name.module());
  }
}

package dev.dramatis.processor.read;

import static java.util.stream.Collectors.toCollection;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Character;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.spi.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
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
public final class PendingDeclarations {

  /**
   * A name and where it is declared.
   *
   * @param module empty for the unnamed module; null where the compiler knows no modules
   */
  private record Name(@Nullable String module, String qualified) {}

  private final Elements elements;
  private final SourceCode sources;
  private final Set<Name> characters = new LinkedHashSet<>();
  private final Set<Name> earlierCharacters = new LinkedHashSet<>();
  private final Set<Name> kinds = new LinkedHashSet<>();
  private final Set<Name> banks = new LinkedHashSet<>();
  private final Set<Name> withoutCharacter = new LinkedHashSet<>();
  private final Map<String, Boolean> isKindByName = new HashMap<>();
  private final Set<String> modules = new TreeSet<>();
  private final List<Issue> issues = new ArrayList<>();
  private boolean hasNews;

  public PendingDeclarations(Elements elements, SourceCode sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** Adds what a round has brought, in one walk: a search for each annotation would be one more. */
  public void add(RoundEnvironment round) {
    hasNews = false;
    issues.clear();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        sources.add(type);
        if (type.getAnnotation(Generated.class) == null) {
          hasNews = true;
          addTypes(type);
        }
      } else if (root instanceof PackageElement named) {
        sources.add(named);
        if (isAnnotated(named, Bank.class)) {
          banks.add(name(named, named.getQualifiedName()));
        }
      } else if (root instanceof ModuleElement module && !module.isUnnamed()) {
        modules.add(module.getQualifiedName().toString());
      }
    }
  }

  private void addTypes(TypeElement type) {
    if (isAnnotated(type, Character.class)) {
      addFound(type, characters);
    } else if (type.getAnnotationMirrors().stream().anyMatch(this::isOfAKind)) {
      addFound(type, withoutCharacter);
    }
    if (isAnnotated(type, BindsTo.class)) {
      addFound(type, kinds);
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      addTypes(nested);
    }
  }

  /** Javac finds no class of a compact source file by its name. */
  private void addFound(TypeElement type, Set<Name> names) {
    Name name = name(type, type.getQualifiedName());
    if (Modules.typeOf(elements, moduleOf(name), name.qualified()) == null) {
      issues.add(
          Message.UNNAMED_PACKAGE.about(
              name.qualified(), SourcePosition.of(type), type.getSimpleName()));
    } else {
      names.add(name);
    }
  }

  private boolean isOfAKind(AnnotationMirror mirror) {
    TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
    return isKindByName.computeIfAbsent(
        annotation.getQualifiedName().toString(), name -> isAnnotated(annotation, BindsTo.class));
  }

  private static boolean isAnnotated(Element element, Class<?> annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(annotation.getName())) {
        return true;
      }
    }
    return false;
  }

  private Name name(Element element, CharSequence qualified) {
    ModuleElement of = elements.getModuleOf(element);
    return new Name(of == null ? null : of.getQualifiedName().toString(), qualified.toString());
  }

  /** All of it is dealt with. */
  public void clear() {
    earlierCharacters.addAll(characters);
    characters.clear();
    kinds.clear();
    banks.clear();
    withoutCharacter.clear();
  }

  /** Returns what the newest round cannot leave to a later one, which would not find the class. */
  public List<Issue> issues() {
    return issues;
  }

  /** Whether the newest round has brought any type that is not of our own making. */
  public boolean hasNews() {
    return hasNews;
  }

  /** Returns the modules whose {@code module-info} is compiled along, by their names. */
  public Set<String> modules() {
    return modules;
  }

  /** Returns the names of the modules that the characters are in. */
  public Set<String> characterModules() {
    return characters.stream()
        .map(name -> name.module() == null ? "" : name.module())
        .collect(toCollection(TreeSet::new));
  }

  /** The character classes, by their binary names. */
  public List<TypeElement> characters() {
    return types(characters);
  }

  /** The character classes that a round has dealt with. */
  public List<TypeElement> earlierCharacters() {
    return types(earlierCharacters);
  }

  /** The annotation types that are bound to records, by their binary names. */
  public List<TypeElement> kinds() {
    return types(kinds);
  }

  /** Returns the classes without {@code @Character} that carry an annotation of a kind. */
  public List<TypeElement> withoutCharacter() {
    return types(withoutCharacter);
  }

  /** The packages with {@code @Bank}. */
  public List<PackageElement> banks() {
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

package dev.dramatis.processor.read;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Cast;
import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Greeting;
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

/** Finds what a round declares, in one walk: a search for each annotation would be one more. */
public final class DeclarationReader {

  private final Elements elements;
  private final boolean hasTools;
  private final Set<DeclaredName> characters;
  private final Set<DeclaredName> kinds;
  private final Set<DeclaredName> withoutCharacter;
  private final Set<DeclaredName> withTools;
  private final Set<DeclaredName> banks;
  private final Set<DeclaredName> casts;
  private final Set<String> modules;
  private final Map<String, Boolean> isOfCharactersByName = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private boolean hasNewTypes;

  private DeclarationReader(PendingDeclarations before, boolean hasTools, Elements elements) {
    this.elements = elements;
    this.hasTools = hasTools;
    this.characters = new LinkedHashSet<>(before.characters());
    this.kinds = new LinkedHashSet<>(before.kinds());
    this.withoutCharacter = new LinkedHashSet<>(before.withoutCharacter());
    this.withTools = new LinkedHashSet<>(before.withTools());
    this.banks = new LinkedHashSet<>(before.banks());
    this.casts = new LinkedHashSet<>(before.casts());
    this.modules = new TreeSet<>(before.modules());
  }

  /**
   * Returns what is pending with what a round declares.
   *
   * @param hasTools whether any method of the round is a tool
   * @param before what is pending from earlier rounds
   * @param sources gets to know what the round compiles
   */
  public static PendingDeclarations read(
      RoundEnvironment round,
      boolean hasTools,
      PendingDeclarations before,
      Elements elements,
      SourceCode sources) {
    DeclarationReader reader = new DeclarationReader(before, hasTools, elements);
    for (Element root : round.getRootElements()) {
      sources.add(root);
      reader.add(root);
    }
    return new PendingDeclarations(
        reader.characters,
        reader.kinds,
        reader.withoutCharacter,
        reader.withTools,
        reader.banks,
        reader.casts,
        before.earlierCharacters(),
        reader.modules,
        reader.hasNewTypes,
        reader.issues);
  }

  private void add(Element root) {
    if (root instanceof TypeElement type) {
      if (!WrittenAnnotation.isOn(type, Generated.class)) {
        hasNewTypes = true;
        addTypes(type);
      }
    } else if (root instanceof PackageElement named) {
      if (WrittenAnnotation.isOn(named, Bank.class)) {
        banks.add(DeclaredName.of(named, named.getQualifiedName(), elements));
      }
      if (WrittenAnnotation.isOn(named, Cast.class)) {
        casts.add(DeclaredName.of(named, named.getQualifiedName(), elements));
      }
    } else if (root instanceof ModuleElement module && !module.isUnnamed()) {
      modules.add(module.getQualifiedName().toString());
    }
  }

  private void addTypes(TypeElement type) {
    if (WrittenAnnotation.isOn(type, Character.class)) {
      addFound(type, characters);
    } else if (type.getAnnotationMirrors().stream().anyMatch(this::isOfCharacters)) {
      addFound(type, withoutCharacter);
    } else if (hasTools && ToolMethods.hasTool(type)) {
      addFound(type, withTools);
    }
    if (WrittenAnnotation.isOn(type, BindsTo.class)) {
      addFound(type, kinds);
    }
    if (WrittenAnnotation.isOn(type, Cast.class)) {
      addFound(type, casts);
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      addTypes(nested);
    }
  }

  /** Javac finds no class of a compact source file by its name. */
  private void addFound(TypeElement type, Set<DeclaredName> names) {
    DeclaredName name = DeclaredName.of(type, type.getQualifiedName(), elements);
    if (name.type(elements) == null) {
      issues.add(
          Message.UNNAMED_PACKAGE.about(
              name.qualified(), SourcePosition.of(type), type.getSimpleName()));
    } else {
      names.add(name);
    }
  }

  private boolean isOfCharacters(AnnotationMirror mirror) {
    TypeElement annotation = WrittenAnnotation.typeOf(mirror);
    return isOfCharactersByName.computeIfAbsent(
        annotation.getQualifiedName().toString(),
        name ->
            name.equals(Greeting.class.getCanonicalName())
                || WrittenAnnotation.isOn(annotation, BindsTo.class));
  }
}

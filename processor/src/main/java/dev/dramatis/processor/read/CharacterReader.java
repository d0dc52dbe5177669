package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.annotation.Character;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Listed;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Role;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @Character} into what its author declared. */
public final class CharacterReader {

  private final Elements elements;
  private final Types types;
  private final KindReader kinds;
  private final ClassShapeReader classShapes;
  private final InputsReader inputs;
  private final List<Issue> issues = new ArrayList<>();
  private final List<String> unreadableIds = new ArrayList<>();

  public CharacterReader(Elements elements, Types types, KindReader kinds) {
    this.elements = elements;
    this.types = types;
    this.kinds = kinds;
    this.classShapes = new ClassShapeReader(elements, types);
    this.inputs = new InputsReader(elements, types);
  }

  /** Values that could not be read, in the characters read so far. */
  public List<Issue> issues() {
    return issues;
  }

  /** Returns the ids of the characters that could not be read, where those could. */
  public List<String> unreadableIds() {
    return unreadableIds;
  }

  /** Reads of a class what decides whether generated code can create an instance. */
  public ClassShape readClass(TypeElement type) {
    return classShapes.read(type);
  }

  /** Whether a class carries the annotation, be it compiled now or earlier. */
  public static boolean isCharacter(TypeElement type) {
    return WrittenAnnotation.find(type, Character.class.getCanonicalName()).isPresent();
  }

  /** What a class declares; empty if a value or a kind cannot be read, which is an issue. */
  public Optional<CharacterDeclaration> read(TypeElement type) {
    WrittenAnnotation character =
        WrittenAnnotation.find(type, Character.class.getCanonicalName()).orElseThrow();
    String binaryName = elements.getBinaryName(type).toString();
    List<String> unresolved = character.unresolved();
    for (String element : unresolved) {
      issues.add(
          Message.UNREADABLE_VALUE.about(
              binaryName, character.placeOf(element), element, "Character"));
    }
    Optional<List<RecordValue>> bound = bound(type, binaryName);
    if (unresolved.isEmpty() && bound.isPresent()) {
      return bound.map(records -> declaration(type, binaryName, character, records));
    }
    if (!unresolved.contains("id")) {
      unreadableIds.add(id(character, type).value());
    }
    return Optional.empty();
  }

  private CharacterDeclaration declaration(
      TypeElement type, String binaryName, WrittenAnnotation character, List<RecordValue> bound) {
    return new CharacterDeclaration(
        ClassName.get(type),
        binaryName,
        classShapes.read(type),
        isPromptGenerator(type),
        character.text("name"),
        id(character, type),
        character.texts("languages"),
        character.texts("tags"),
        character.isWritten("comment") ? character.text("comment").value() : null,
        listed(character),
        character.isWritten("order") ? character.as(Integer.class, "order").orElse(null) : null,
        character.as(Boolean.class, "houseRules").orElse(true),
        character.texts("allow"),
        withRole(Role.VOICE, bound),
        withRole(Role.INSTRUCTIONS, bound),
        withRole(Role.TRAIT, bound),
        inputs.read(type).orElse(null),
        SourcePosition.of(type));
  }

  private Optional<List<RecordValue>> bound(TypeElement type, String binaryName) {
    ValueReader values = new ValueReader(binaryName, issues);
    List<WrittenAnnotation> annotations = kindAnnotations(type);
    List<RecordValue> bound = new ArrayList<>();
    for (WrittenAnnotation annotation : annotations) {
      Optional<Kind> read = kinds.read(annotation.type());
      tellUntoldFaults(annotation, binaryName);
      read.filter(kind -> hasRole(kind, annotation, binaryName))
          .flatMap(kind -> values.read(kind, annotation))
          .ifPresent(bound::add);
    }
    return bound.size() < annotations.size() ? Optional.empty() : Optional.of(bound);
  }

  /** A kind in a jar has no place of its own, so what is wrong with it is told where it is used. */
  private void tellUntoldFaults(WrittenAnnotation annotation, String binaryName) {
    for (String why : kinds.untoldFaults(annotation.type())) {
      issues.add(
          Message.BROKEN_KIND.about(
              binaryName, annotation.place(), annotation.type().getSimpleName(), why));
    }
  }

  /** ECJ also passes the second of two equal annotations, which is an error of its own. */
  private List<WrittenAnnotation> kindAnnotations(TypeElement type) {
    Map<String, WrittenAnnotation> byName = new TreeMap<>();
    for (AnnotationMirror mirror : elements.getAllAnnotationMirrors(type)) {
      TypeElement annotation = WrittenAnnotation.typeOf(mirror);
      if (KindReader.isKind(annotation)) {
        byName.putIfAbsent(
            annotation.getQualifiedName().toString(),
            new WrittenAnnotation(mirror, SourcePosition.of(type)));
      }
    }
    return List.copyOf(byName.values());
  }

  private boolean hasRole(Kind kind, WrittenAnnotation annotation, String binaryName) {
    if (kind.role() != Role.NESTED) {
      return true;
    }
    issues.add(
        Message.BROKEN_KIND.about(
            binaryName,
            annotation.place(),
            kind.annotation(),
            "its record %s implements neither VoiceSource, Instructions nor Trait, so it can only be used inside another annotation"
                .formatted(kind.record().simpleName())));
    return false;
  }

  private static List<RecordValue> withRole(Role role, List<RecordValue> bound) {
    return bound.stream().filter(value -> value.kind().role() == role).toList();
  }

  private static Located<String> id(WrittenAnnotation character, TypeElement type) {
    return character.isWritten("id")
        ? character.text("id")
        : new Located<>(
            CharacterRules.idFrom(type.getSimpleName().toString()), character.placeOf("id"));
  }

  private static Listed listed(WrittenAnnotation character) {
    return character
        .as(VariableElement.class, "listed")
        .map(constant -> constant.getSimpleName().toString())
        .map(Listed::valueOf)
        .orElse(Listed.YES);
  }

  /** The type as it is, not its erasure, which javac keeps from a round before the superclass. */
  private boolean isPromptGenerator(TypeElement type) {
    TypeElement generator = elements.getTypeElement(PromptGenerator.class.getCanonicalName());
    return generator != null && types.isSubtype(type.asType(), generator.asType());
  }
}

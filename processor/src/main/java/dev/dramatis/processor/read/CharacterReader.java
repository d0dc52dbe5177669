package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Greeting;
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
final class CharacterReader {

  /**
   * What a class with {@code @Character} declares.
   *
   * @param declaration empty if a value or a kind cannot be read, which is an issue
   * @param unreadableId the id of a character that cannot be read, where that can
   * @param issues what there is to report about it and its kinds
   */
  record Result(
      Optional<CharacterDeclaration> declaration,
      Optional<String> unreadableId,
      List<Issue> issues) {}

  private final Elements elements;
  private final Types types;
  private final KindReader kinds;
  private final ClassShapeReader classShapes;
  private final InputsReader inputs;
  private final NeedsReader needs;
  private final ToolReader tools;

  CharacterReader(Elements elements, Types types, KindReader kinds, ToolReader tools) {
    this.elements = elements;
    this.types = types;
    this.kinds = kinds;
    this.classShapes = new ClassShapeReader(elements, types);
    this.inputs = new InputsReader(elements, types);
    this.needs = new NeedsReader(elements, types);
    this.tools = tools;
  }

  /** Returns what decides whether generated code can create an instance of a class. */
  ClassShape shape(TypeElement type) {
    return classShapes.read(type);
  }

  /** Returns what a class with the annotation declares. */
  Result read(TypeElement type) {
    WrittenAnnotation character =
        WrittenAnnotation.find(type, Character.class.getCanonicalName()).orElseThrow();
    String binaryName = elements.getBinaryName(type).toString();
    List<String> unresolved = character.unresolved();
    List<Issue> issues = new ArrayList<>();
    for (String element : unresolved) {
      issues.add(
          Message.UNREADABLE_VALUE.about(
              binaryName, character.placeOf(element), element, "Character"));
    }
    Reading<List<RecordValue>> records = records(type, binaryName);
    issues.addAll(records.issues());
    Optional<CharacterDeclaration> declaration =
        records.value().isPresent() && unresolved.isEmpty()
            ? Optional.of(declaration(type, binaryName, character, records.value().get()))
            : Optional.empty();
    Optional<String> unreadableId =
        declaration.isPresent() || unresolved.contains("id")
            ? Optional.empty()
            : Optional.of(id(character, type).value());
    return new Result(declaration, unreadableId, List.copyOf(issues));
  }

  private CharacterDeclaration declaration(
      TypeElement type, String binaryName, WrittenAnnotation character, List<RecordValue> records) {
    ToolReader.Result found = tools.read(type);
    return new CharacterDeclaration(
        ClassName.get(type),
        binaryName,
        classShapes.read(type),
        isPromptGenerator(type),
        character.text("name"),
        id(character, type),
        character.isWritten("description") ? character.text("description") : null,
        character.texts("languages"),
        character.texts("tags"),
        character.isWritten("comment") ? character.text("comment").value() : null,
        listed(character),
        character.isWritten("order") ? character.as(Integer.class, "order").orElse(null) : null,
        character.as(Boolean.class, "houseRules").orElse(true),
        character.texts("allow"),
        withRole(Role.VOICE, records),
        withRole(Role.INSTRUCTIONS, records),
        withRole(Role.TRAIT, records),
        inputs.read(type).orElse(null),
        needs.read(type),
        greetings(type),
        found.tools(),
        found.nearTools(),
        SourcePosition.of(type));
  }

  /** Returns the greetings; a blank one for an annotation that has none. */
  private static List<Located<String>> greetings(TypeElement type) {
    Optional<WrittenAnnotation> greeting =
        WrittenAnnotation.find(type, Greeting.class.getCanonicalName());
    if (greeting.isEmpty()) {
      return List.of();
    }
    List<Located<String>> texts = greeting.get().texts("value");
    return texts.isEmpty() ? List.of(new Located<>("", greeting.get().placeOf("value"))) : texts;
  }

  /** Returns the records that the annotations bind; without a value where one cannot be read. */
  private Reading<List<RecordValue>> records(TypeElement type, String binaryName) {
    ValueReader values = new ValueReader(binaryName);
    List<WrittenAnnotation> annotations = kindAnnotations(type);
    List<RecordValue> records = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (WrittenAnnotation annotation : annotations) {
      KindReading kind = kinds.read(annotation.type());
      issues.addAll(kind.issues());
      for (String why : kind.unreported()) {
        issues.add(broken(binaryName, annotation, annotation.type().getSimpleName(), why));
      }
      if (kind.kind().isPresent()) {
        Reading<RecordValue> record = record(kind.kind().get(), annotation, values);
        record.value().ifPresent(records::add);
        issues.addAll(record.issues());
      }
    }
    boolean isComplete = records.size() == annotations.size();
    return new Reading<>(isComplete ? Optional.of(records) : Optional.empty(), issues);
  }

  private static Reading<RecordValue> record(
      Kind kind, WrittenAnnotation annotation, ValueReader values) {
    return kind.role() == Role.NESTED
        ? Reading.refused(
            List.of(
                broken(
                    values.subject(),
                    annotation,
                    kind.annotation(),
                    "its record %s implements neither VoiceSource, Instructions nor Trait, so it can only be used inside another annotation"
                        .formatted(kind.record().simpleName()))))
        : values.read(kind, annotation);
  }

  /** A kind in a jar has no place of its own, so it is reported where it is used. */
  private static Issue broken(
      String binaryName, WrittenAnnotation annotation, Object name, String why) {
    return Message.BROKEN_KIND.about(binaryName, annotation.place(), name, why);
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

  private static List<RecordValue> withRole(Role role, List<RecordValue> records) {
    List<RecordValue> found = new ArrayList<>();
    for (RecordValue value : records) {
      if (value.kind().role() == role) {
        found.add(value);
      }
    }
    return found;
  }

  private static Located<String> id(WrittenAnnotation character, TypeElement type) {
    return character.isWritten("id")
        ? character.text("id")
        : new Located<>(
            CharacterRules.idFrom(type.getSimpleName().toString()), character.placeOf("id"));
  }

  private static Listed listed(WrittenAnnotation character) {
    Optional<VariableElement> constant = character.as(VariableElement.class, "listed");
    return constant.isPresent()
        ? Listed.valueOf(constant.get().getSimpleName().toString())
        : Listed.YES;
  }

  /** The type as it is, not its erasure, which javac keeps from a round before the superclass. */
  private boolean isPromptGenerator(TypeElement type) {
    TypeElement generator = elements.getTypeElement(PromptGenerator.class.getCanonicalName());
    return generator != null && types.isSubtype(type.asType(), generator.asType());
  }
}

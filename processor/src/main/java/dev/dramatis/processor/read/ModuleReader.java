package dev.dramatis.processor.read;

import dev.dramatis.annotation.Bank;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.ClassShape;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.Kind.Role;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.VisibleBank;
import java.lang.annotation.Inherited;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what a module declares, in one round.
 *
 * <p>An incremental compile has only some of a module's characters. The others are read from their
 * class files, as long as the output has them and they still carry their annotation.
 */
public final class ModuleReader {

  /**
   * A module as far as it could be read.
   *
   * @param issues what there is to report about the characters and kinds that were read
   * @param isComplete whether every kind and character could be read, and no type that it is made
   *     of is missing, which another processor may have yet to generate
   */
  public record Result(DeclaredModule module, List<Issue> issues, boolean isComplete) {}

  /**
   * What was found about the kinds of a module.
   *
   * @param isComplete whether every one of them could be read
   */
  public record Kinds(List<Issue> issues, boolean isComplete) {}

  private final Elements elements;
  private final SourceCode sources;
  private final PendingDeclarations declared;
  private final KindReader kinds;
  private final CharacterReader characters;
  private final ClassGuard guard;

  public ModuleReader(
      ProcessingEnvironment environment, SourceCode sources, PendingDeclarations declared) {
    this.elements = environment.getElementUtils();
    this.sources = sources;
    this.declared = declared;
    this.kinds = new KindReader(elements, environment.getTypeUtils(), sources);
    ToolReader tools = new ToolReader(elements, environment.getTypeUtils(), sources);
    this.characters = new CharacterReader(elements, environment.getTypeUtils(), kinds, tools);
    this.guard = new ClassGuard(elements);
  }

  /**
   * Reads the kinds that are declared, used or not, and finds the classes that carry one and are no
   * characters.
   */
  public Kinds kinds() {
    Set<Issue> issues = new LinkedHashSet<>();
    boolean isComplete = true;
    for (TypeElement type : DeclaredName.types(declared.kinds(), elements)) {
      KindReading kind = guard.read(type, kinds::read, ModuleReader::unreadableKind);
      issues.addAll(kind.issues());
      isComplete &= kind.kind().isPresent();
    }
    for (TypeElement type : DeclaredName.types(declared.withoutCharacter(), elements)) {
      issues.addAll(withoutCharacter(type));
    }
    return new Kinds(List.copyOf(issues), isComplete);
  }

  private static CharacterReader.Result unreadableCharacter(Issue issue) {
    return new CharacterReader.Result(Optional.empty(), Optional.empty(), List.of(issue));
  }

  private static KindReading unreadableKind(Issue issue) {
    return new KindReading(Optional.empty(), List.of(issue), List.of());
  }

  private List<Issue> withoutCharacter(TypeElement type) {
    List<Issue> issues = new ArrayList<>();
    if (WrittenAnnotation.isOn(type, Greeting.class)) {
      issues.add(withoutCharacter(type, Greeting.class.getSimpleName()));
    }
    List<KindReading> carried =
        type.getAnnotationMirrors().stream()
            .map(WrittenAnnotation::typeOf)
            .filter(annotation -> !WrittenAnnotation.isOn(annotation, Inherited.class))
            .map(kinds::read)
            .toList();
    carried.stream()
        .flatMap(reading -> reading.kind().stream())
        .filter(kind -> kind.role() != Role.NESTED)
        .map(kind -> withoutCharacter(type, kind.annotation()))
        .filter(issue -> issues.isEmpty())
        .findFirst()
        .ifPresent(issues::add);
    carried.forEach(reading -> issues.addAll(reading.issues()));
    return issues;
  }

  private Issue withoutCharacter(TypeElement type, String annotation) {
    return Message.MISSING_CHARACTER.about(
        binaryName(type), SourcePosition.of(type), type.getSimpleName(), annotation);
  }

  /**
   * Reads the module.
   *
   * @param types the character classes, one at least
   */
  public Result read(List<TypeElement> types, Surroundings around) {
    Kinds ofKinds = kinds();
    List<CharacterReader.Result> compiled = read(types);
    List<CharacterReader.Result> kept = read(around.kept());
    List<CharacterDeclaration> declarations = declarations(compiled);
    Set<Issue> issues = new LinkedHashSet<>(ofKinds.issues());
    List<String> unreadableIds = new ArrayList<>();
    List<CharacterReader.Result> all = new ArrayList<>(compiled);
    all.addAll(kept);
    for (CharacterReader.Result reading : all) {
      issues.addAll(reading.issues());
      reading.unreadableId().ifPresent(unreadableIds::add);
    }
    return new Result(
        new DeclaredModule(
            sources::has,
            declarations,
            declarations(kept),
            around.unseen(),
            List.copyOf(unreadableIds),
            banks(around.packages()),
            around.own(),
            around.others(),
            cast(around),
            around.unreadable(),
            Modules.nameOf(elements.getModuleOf(types.get(0))),
            RuntimeVersion.of(elements)),
        List.copyOf(issues),
        ofKinds.isComplete()
            && declarations.size() == types.size()
            && !MissingTypes.isInAny(types));
  }

  private Optional<CastDeclaration> cast(Surroundings around) {
    CastReader casts = new CastReader(elements);
    List<CastReader.Found> compiled = casts.read(declared.casts());
    if (!compiled.isEmpty()) {
      return Optional.of(compiled.get(0).declaration());
    }
    for (VisibleBank bank : around.own()) {
      Optional<CastDeclaration> earlier = casts.readEarlier(bank.cast());
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return Optional.empty();
  }

  private List<CharacterReader.Result> read(List<TypeElement> types) {
    List<CharacterReader.Result> readings = new ArrayList<>();
    for (TypeElement type : types) {
      readings.add(guard.read(type, characters::read, ModuleReader::unreadableCharacter));
    }
    return readings;
  }

  private static List<CharacterDeclaration> declarations(List<CharacterReader.Result> readings) {
    List<CharacterDeclaration> declarations = new ArrayList<>();
    for (CharacterReader.Result reading : readings) {
      reading.declaration().ifPresent(declarations::add);
    }
    return declarations;
  }

  /** Reads {@code @Bank} of the packages of this compile, and of those compiled earlier. */
  private List<BankDeclaration> banks(List<PackageElement> compiledEarlier) {
    Set<PackageElement> packages = new LinkedHashSet<>(declared.bankPackages(elements));
    packages.addAll(compiledEarlier);
    List<BankDeclaration> banks = new ArrayList<>();
    for (PackageElement named : packages) {
      Optional<WrittenAnnotation> bank =
          WrittenAnnotation.find(named, Bank.class.getCanonicalName());
      if (bank.isPresent()) {
        banks.add(bank(named.getQualifiedName().toString(), bank.get()));
      }
    }
    banks.sort(Comparator.comparing(BankDeclaration::packageName));
    return banks;
  }

  /** The compiler reports a name that it cannot resolve; the package's name stands in for it. */
  private static BankDeclaration bank(String packageName, WrittenAnnotation bank) {
    Located<String> name =
        bank.unresolved().isEmpty() ? bank.text("value") : new Located<>(packageName, bank.place());
    return new BankDeclaration(packageName, name, bank.place());
  }

  /** Returns the issues of what is declared after the index was written. */
  public List<Issue> late() {
    List<Issue> issues = new ArrayList<>();
    for (TypeElement type : DeclaredName.types(declared.characters(), elements)) {
      issues.add(
          Message.LATE_CHARACTER.about(
              binaryName(type), SourcePosition.of(type), type.getSimpleName()));
    }
    issues.addAll(lateKinds());
    return issues;
  }

  /**
   * Finds the annotations of characters that are in the index without them: where an annotation's
   * type is not there yet, javac 17 shows no sign of it.
   */
  private List<Issue> lateKinds() {
    List<TypeElement> late = DeclaredName.types(declared.kinds(), elements);
    List<TypeElement> types =
        late.isEmpty() ? List.of() : DeclaredName.types(declared.earlierCharacters(), elements);
    List<Issue> issues = new ArrayList<>();
    for (TypeElement kind : late) {
      for (TypeElement type : types) {
        type.getAnnotationMirrors().stream()
            .filter(mirror -> WrittenAnnotation.typeOf(mirror).equals(kind))
            .map(mirror -> lateKind(kind, type, SourcePosition.of(type).at(mirror)))
            .forEach(issues::add);
      }
    }
    return issues;
  }

  private Issue lateKind(TypeElement kind, TypeElement type, SourcePosition place) {
    return Message.LATE_KIND.about(
        binaryName(type), place, kind.getSimpleName(), type.getSimpleName());
  }

  /**
   * Reads again the classes that are in the index: another processor, such as Lombok, may have
   * changed them since.
   *
   * @param indexed the canonical names of the classes
   */
  public List<ClassShape> shapes(Set<String> indexed) {
    if (indexed.isEmpty()) {
      return List.of();
    }
    List<ClassShape> shapes = new ArrayList<>();
    for (TypeElement type : DeclaredName.types(declared.earlierCharacters(), elements)) {
      if (indexed.contains(type.getQualifiedName().toString())) {
        shapes.add(characters.shape(type));
      }
    }
    return shapes;
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}

package dev.dramatis.processor.read;

import static java.util.stream.Collectors.partitioningBy;

import dev.dramatis.processor.bank.CompilerOutput;
import dev.dramatis.processor.bank.EarlierIndex;
import dev.dramatis.processor.bank.VisibleBanks;
import dev.dramatis.processor.bank.WrittenIndex;
import dev.dramatis.processor.check.Checks;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Kind.Role;
import dev.dramatis.processor.model.VisibleBank;
import java.lang.annotation.Inherited;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is declared, what an earlier compile left of this bank, and which other banks there
 * are.
 *
 * <p>An incremental compile has only some of a module's characters. The others are read from their
 * class files, as long as the output has them and they still carry their annotation.
 */
public final class CastReader {

  private final Elements elements;
  private final SourceCode sources;
  private final PendingDeclarations declared;
  private final CompilerOutput output;
  private final VisibleBanks banks;
  private final KindReader kinds;
  private final CharacterReader characters;
  private final List<Issue> unreadable = new ArrayList<>();
  private boolean isComplete = true;

  public CastReader(
      ProcessingEnvironment environment,
      SourceCode sources,
      PendingDeclarations declared,
      CompilerOutput output,
      VisibleBanks banks) {
    this.sources = sources;
    this.elements = environment.getElementUtils();
    this.declared = declared;
    this.output = output;
    this.banks = banks;
    this.kinds = new KindReader(elements, environment.getTypeUtils(), sources);
    this.characters = new CharacterReader(elements, environment.getTypeUtils(), kinds);
  }

  /** What could not be read, in all that was read so far. */
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>(characters.issues());
    issues.addAll(kinds.issues());
    issues.addAll(unreadable);
    return issues;
  }

  /**
   * Whether every kind and character could be read, and no type that it is made of is missing,
   * which another processor may have yet to generate.
   */
  public boolean isComplete() {
    return isComplete;
  }

  /** The classes that have what a character has, and are none. */
  public List<Issue> withoutCharacter() {
    return declared.withoutCharacter().stream()
        .flatMap(type -> withoutCharacter(type).stream())
        .toList();
  }

  private Optional<Issue> withoutCharacter(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(annotation -> annotation.getAnnotation(Inherited.class) == null)
        .flatMap(annotation -> kinds.read(annotation).stream())
        .filter(kind -> kind.role() != Role.NESTED)
        .map(
            kind ->
                Message.MISSING_CHARACTER.about(
                    elements.getBinaryName(type).toString(),
                    SourcePosition.of(type),
                    type.getSimpleName(),
                    kind.annotation()))
        .findFirst();
  }

  /** The packages with {@code @Bank}, where a module has no characters. */
  public List<Issue> banksWithoutCharacters() {
    return declared.banks().stream()
        .map(
            named ->
                Message.EMPTY_BANK.about(
                    named.getQualifiedName().toString(),
                    SourcePosition.of(named),
                    named.getQualifiedName()))
        .toList();
  }

  /**
   * The characters in the index of which generated code could no longer create an instance: another
   * processor, such as Lombok, has changed their classes since.
   */
  public List<Issue> changedClasses(WrittenIndex index) {
    return index.classes().isEmpty()
        ? List.of()
        : declared.earlierCharacters().stream()
            .filter(type -> index.classes().contains(type.getQualifiedName().toString()))
            .flatMap(type -> Checks.instantiation(characters.readClass(type)).stream())
            .toList();
  }

  /** A kind that binds wrongly is told where it is declared, used or not. */
  public void readKinds() {
    for (TypeElement kind : declared.kinds()) {
      isComplete &= readable(kind, kinds::read).isPresent();
    }
  }

  /**
   * The annotations of characters that are in the index without them: where an annotation's type is
   * not there yet, javac 17 shows no sign of it.
   */
  public List<Issue> lateKinds() {
    List<Issue> issues = new ArrayList<>();
    List<TypeElement> late = declared.kinds();
    List<TypeElement> types = late.isEmpty() ? List.of() : declared.earlierCharacters();
    for (TypeElement kind : late) {
      for (TypeElement type : types) {
        type.getAnnotationMirrors().stream()
            .filter(mirror -> mirror.getAnnotationType().asElement().equals(kind))
            .map(mirror -> lateKind(kind, type, SourcePosition.of(type).at(mirror)))
            .forEach(issues::add);
      }
    }
    return issues;
  }

  private Issue lateKind(TypeElement kind, TypeElement type, SourcePosition place) {
    return Message.LATE_KIND.about(
        elements.getBinaryName(type).toString(), place, kind.getSimpleName(), type.getSimpleName());
  }

  public Cast read(List<TypeElement> types) {
    ModuleElement module = elements.getModuleOf(types.get(0));
    List<VisibleBank> visible = banks.find(module);
    Map<Boolean, List<VisibleBank>> byOwner = visible.stream().collect(partitioningBy(this::isOwn));
    List<VisibleBank> own = byOwner.getOrDefault(true, List.of());
    Optional<VisibleBank> earlier = own.stream().findFirst();
    List<CharacterDeclaration> compiled = read(types.stream());
    isComplete &= compiled.size() == types.size() && types.stream().noneMatch(MissingTypes::isIn);
    List<CharacterDeclaration> kept = read(keptTypes(earlier, types, module).stream());
    return new Cast(
        sources::has,
        compiled,
        kept,
        unseen(module),
        List.copyOf(characters.unreadableIds()),
        banks(types, kept, earlier, module),
        own,
        byOwner.getOrDefault(false, List.of()).stream().filter(this::hasIndex).toList(),
        banks.unreadable(),
        Modules.nameOf(module),
        RuntimeVersion.read(elements));
  }

  private List<CharacterDeclaration> read(Stream<TypeElement> types) {
    return types.map(type -> readable(type, characters::read)).flatMap(Optional::stream).toList();
  }

  /**
   * What a reader makes of a type. ECJ throws where a value in an annotation is of a type that its
   * element does not take, be it in a kind or a constraint, and over a jar that lacks a supertype;
   * which must not cost the others.
   */
  private <T> Optional<T> readable(TypeElement type, Function<TypeElement, Optional<T>> reader) {
    try {
      return reader.apply(type);
    } catch (RuntimeException e) {
      if (!e.getClass().getName().startsWith("org.eclipse.")) {
        throw e;
      }
      unreadable.add(
          Message.UNREADABLE_CLASS.about(
              elements.getBinaryName(type).toString(),
              SourcePosition.of(type),
              type.getSimpleName(),
              said(e)));
      return Optional.empty();
    }
  }

  /** What ECJ says of its problem, without the number that it has in ECJ. */
  private static String said(RuntimeException e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message.replaceFirst("^Pb\\(\\d+\\) ", "");
  }

  /**
   * An earlier compile of this module wrote it, and no other module: its pointer is here, or what
   * is left of it is the generated source, where a build tool has removed the classes.
   */
  private boolean isOwn(VisibleBank bank) {
    return output.has(bank.pointer().packageName(), bank.pointer().simpleName());
  }

  /** The characters that the pointer or the trace of an earlier compile remembers. */
  private List<TypeElement> keptTypes(
      Optional<VisibleBank> earlier, List<TypeElement> types, @Nullable ModuleElement module) {
    Set<String> remembered = new LinkedHashSet<>();
    earlier.ifPresent(bank -> bank.entries().forEach(entry -> remembered.add(entry.type())));
    for (EarlierIndex index : output.earlier()) {
      index.characters().forEach(character -> remembered.add(character.canonicalName()));
    }
    types.forEach(type -> remembered.remove(type.getQualifiedName().toString()));
    return remembered.stream()
        .map(name -> Modules.typeOf(elements, module, name))
        .filter(Objects::nonNull)
        .filter(this::isKept)
        .toList();
  }

  /** A pointer that outlived its index tells of a bank that no host finds. */
  private boolean hasIndex(VisibleBank bank) {
    ModuleElement module =
        bank.module().isEmpty() ? null : elements.getModuleElement(bank.module());
    return Modules.typeOf(elements, module, bank.index()) != null;
  }

  private List<CharacterClass> unseen(@Nullable ModuleElement module) {
    return output.earlier().stream()
        .flatMap(index -> index.characters().stream())
        .filter(type -> Modules.typeOf(elements, module, type.canonicalName()) == null)
        .filter(type -> output.hasClass(type.packageName(), type.binarySimpleName()))
        .distinct()
        .toList();
  }

  private boolean isKept(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    return CharacterReader.isCharacter(type)
        && output.hasClass(packageName, binaryName.substring(packageName.length() + 1));
  }

  /** The packages with {@code @Bank}: of this compile, and those that were compiled earlier. */
  private List<BankDeclaration> banks(
      List<TypeElement> types,
      List<CharacterDeclaration> kept,
      Optional<VisibleBank> earlier,
      @Nullable ModuleElement module) {
    Set<String> names = new TreeSet<>();
    earlier.ifPresent(bank -> names.add(bank.packageName()));
    kept.forEach(character -> names.add(character.type().packageName()));
    if (declared.banks().isEmpty() && earlier.isEmpty()) {
      types.forEach(type -> names.addAll(withThoseAround(elements.getPackageOf(type))));
    }
    Set<@Nullable Element> packages = new LinkedHashSet<>(declared.banks());
    names.stream()
        .filter(name -> output.hasClass(name, "package-info"))
        .forEach(name -> packages.add(Modules.packageOf(elements, module, name)));
    return packages.stream()
        .filter(Objects::nonNull)
        .map(new BankReader()::read)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(BankDeclaration::packageName))
        .toList();
  }

  /**
   * A package and those that its name begins with: where no pointer is left, one of them may have
   * named the bank.
   */
  private static List<String> withThoseAround(PackageElement named) {
    List<String> names = new ArrayList<>();
    String name = named.getQualifiedName().toString();
    for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      names.add(name.substring(0, dot));
    }
    return names;
  }
}

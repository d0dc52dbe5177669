package dev.dramatis.processor;

import static java.util.stream.Collectors.partitioningBy;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.BankReader;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.CharacterReader;
import dev.dramatis.processor.model.KindReader;
import dev.dramatis.processor.model.Modules;
import dev.dramatis.processor.model.RuntimeVersion;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.model.VisibleBanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
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
final class CastReader {

  private final Elements elements;
  private final Declared declared;
  private final Output output;
  private final VisibleBanks banks;
  private final KindReader kinds;
  private final CharacterReader characters;
  private final MissingTypes missingTypes;
  private final List<Issue> unreadable = new ArrayList<>();
  private boolean isComplete = true;

  CastReader(
      ProcessingEnvironment environment, Declared declared, Output output, VisibleBanks banks) {
    this.elements = environment.getElementUtils();
    this.declared = declared;
    this.output = output;
    this.banks = banks;
    this.kinds = new KindReader(elements, environment.getTypeUtils(), declared.sources());
    this.characters = new CharacterReader(elements, environment.getTypeUtils(), kinds);
    this.missingTypes = new MissingTypes(environment.getTypeUtils());
  }

  /** What could not be read, in all that was read so far. */
  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>(characters.issues());
    issues.addAll(kinds.issues());
    issues.addAll(unreadable);
    return issues;
  }

  /**
   * Whether every kind and character could be read, and no type that it is made of is missing,
   * which another processor may have yet to generate.
   */
  boolean isComplete() {
    return isComplete;
  }

  /** A kind that binds wrongly is told where it is declared, used or not. */
  void readKinds() {
    for (TypeElement kind : declared.kinds()) {
      isComplete &= readable(kind, kinds::read).isPresent();
    }
  }

  /**
   * The annotations of characters that are in the index without them: where an annotation's type is
   * not there yet, javac 17 shows no sign of it.
   */
  List<Issue> lateKinds() {
    List<Issue> issues = new ArrayList<>();
    List<TypeElement> late = declared.kinds();
    List<TypeElement> types = late.isEmpty() ? List.of() : declared.earlierCharacters();
    for (TypeElement kind : late) {
      for (TypeElement type : types) {
        type.getAnnotationMirrors().stream()
            .filter(mirror -> mirror.getAnnotationType().asElement().equals(kind))
            .map(mirror -> lateKind(kind, type, Place.of(type).at(mirror)))
            .forEach(issues::add);
      }
    }
    return issues;
  }

  private Issue lateKind(TypeElement kind, TypeElement type, Place place) {
    return Message.LATE_KIND.about(
        elements.getBinaryName(type).toString(), place, kind.getSimpleName(), type.getSimpleName());
  }

  Cast read(List<TypeElement> types) {
    ModuleElement module = elements.getModuleOf(types.get(0));
    List<VisibleBank> visible = banks.find(module);
    Map<Boolean, List<VisibleBank>> byOwner = visible.stream().collect(partitioningBy(this::isOwn));
    List<VisibleBank> own = byOwner.getOrDefault(true, List.of());
    Optional<VisibleBank> earlier = own.stream().findFirst();
    List<CharacterDeclaration> compiled = read(types.stream());
    isComplete &= compiled.size() == types.size() && types.stream().noneMatch(missingTypes::isIn);
    List<CharacterDeclaration> kept =
        earlier.map(bank -> read(keptTypes(bank, types, module).stream())).orElse(List.of());
    return new Cast(
        compiled,
        kept,
        banks(kept, earlier, module),
        own,
        byOwner.getOrDefault(false, List.of()),
        Modules.nameOf(module),
        RuntimeVersion.read(elements));
  }

  private List<CharacterDeclaration> read(Stream<TypeElement> types) {
    return types.map(type -> readable(type, characters::read)).flatMap(Optional::stream).toList();
  }

  /**
   * What a reader makes of a type. ECJ throws where a value in an annotation is of a type that its
   * element does not take, be it in a kind or a constraint, which must not cost the others.
   */
  private <T> Optional<T> readable(TypeElement type, Function<TypeElement, Optional<T>> reader) {
    try {
      return reader.apply(type);
    } catch (RuntimeException e) {
      if (!e.getClass().getName().startsWith("org.eclipse.")) {
        throw e;
      }
      unreadable.add(
          Message.UNREADABLE_VALUE.about(
              elements.getBinaryName(type).toString(),
              Place.of(type),
              "a value",
              type.getSimpleName()));
      return Optional.empty();
    }
  }

  /**
   * An earlier compile of this module wrote it, and no other module: its pointer is here, or what
   * is left of it is the generated source, where a build tool has removed the classes.
   */
  private boolean isOwn(VisibleBank bank) {
    return output.has(bank.pointer().packageName(), bank.pointer().simpleName());
  }

  private List<TypeElement> keptTypes(
      VisibleBank earlier, List<TypeElement> types, @Nullable ModuleElement module) {
    Set<String> compiled = new HashSet<>();
    types.forEach(type -> compiled.add(type.getQualifiedName().toString()));
    List<TypeElement> kept = new ArrayList<>();
    for (VisibleBank.Entry entry : earlier.entries()) {
      TypeElement type = Modules.typeOf(elements, module, entry.type());
      if (type != null && !compiled.contains(entry.type()) && isKept(type)) {
        kept.add(type);
      }
    }
    return kept;
  }

  private boolean isKept(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(type).toString();
    return CharacterReader.isCharacter(type)
        && output.hasClass(packageName, binaryName.substring(packageName.length() + 1));
  }

  /** The packages with {@code @Bank}: of this compile, and those that were compiled earlier. */
  private List<BankDeclaration> banks(
      List<CharacterDeclaration> kept,
      Optional<VisibleBank> earlier,
      @Nullable ModuleElement module) {
    Set<@Nullable Element> packages = new LinkedHashSet<>(declared.banks());
    earlier.ifPresent(
        bank -> packages.add(Modules.packageOf(elements, module, bank.packageName())));
    kept.forEach(
        character ->
            packages.add(Modules.packageOf(elements, module, character.type().packageName())));
    return packages.stream()
        .filter(Objects::nonNull)
        .map(new BankReader()::read)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(BankDeclaration::packageName))
        .toList();
  }
}

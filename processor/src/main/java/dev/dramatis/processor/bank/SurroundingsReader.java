package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.partitioningBy;

import dev.dramatis.annotation.Character;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.processor.read.PendingDeclarations;
import dev.dramatis.processor.read.Surroundings;
import dev.dramatis.processor.read.WrittenAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds what earlier compiles left of this bank, and which other banks there are. */
public final class SurroundingsReader {

  private final Elements elements;
  private final CompilerOutput output;
  private final VisibleBanks banks;

  public SurroundingsReader(Elements elements, CompilerOutput output, VisibleBanks banks) {
    this.elements = elements;
    this.output = output;
    this.banks = banks;
  }

  /**
   * Returns what is around the characters that are compiled.
   *
   * @param types the character classes, one at least
   */
  public Surroundings read(List<TypeElement> types, PendingDeclarations declared) {
    ModuleElement module = elements.getModuleOf(types.get(0));
    VisibleBanks.Found found = banks.find(module);
    Map<Boolean, List<VisibleBank>> byOwner =
        found.banks().stream().collect(partitioningBy(output::has));
    List<VisibleBank> own = byOwner.getOrDefault(true, List.of());
    Optional<VisibleBank> earlier = own.stream().findFirst();
    List<TypeElement> kept = kept(earlier, types, module);
    Set<String> packages = new TreeSet<>();
    earlier.ifPresent(bank -> packages.add(bank.packageName()));
    kept.forEach(type -> packages.add(packageOf(type)));
    if (declared.banks().isEmpty() && earlier.isEmpty()) {
      types.forEach(type -> packages.addAll(withThoseAround(packageOf(type))));
    }
    return new Surroundings(
        own,
        byOwner.getOrDefault(false, List.of()).stream().filter(banks::hasIndex).toList(),
        unreadable(found),
        kept,
        unseen(module),
        annotated(packages, module));
  }

  private static List<String> unreadable(VisibleBanks.Found found) {
    return Stream.concat(
            found.unreadable().stream(),
            found.otherFormats().stream().map(bank -> bank.pointer().qualifiedName()))
        .sorted()
        .toList();
  }

  /** Returns the characters that the pointer or the trace of an earlier compile remembers. */
  private List<TypeElement> kept(
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

  private boolean isKept(TypeElement type) {
    String packageName = packageOf(type);
    String binaryName = elements.getBinaryName(type).toString();
    return WrittenAnnotation.isOn(type, Character.class)
        && output.hasClass(packageName, binaryName.substring(packageName.length() + 1));
  }

  private List<CharacterClass> unseen(@Nullable ModuleElement module) {
    return output.earlier().stream()
        .flatMap(index -> index.characters().stream())
        .filter(type -> Modules.typeOf(elements, module, type.canonicalName()) == null)
        .filter(type -> output.hasClass(type.packageName(), type.binarySimpleName()))
        .distinct()
        .toList();
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /**
   * Returns a package and those that its name begins with: where no pointer is left, one of them
   * may have named the bank.
   */
  private static List<String> withThoseAround(String packageName) {
    List<String> names = new ArrayList<>();
    for (int dot = packageName.length(); dot > 0; dot = packageName.lastIndexOf('.', dot - 1)) {
      names.add(packageName.substring(0, dot));
    }
    return names;
  }

  /** A package whose annotations are in the output has a class file for them. */
  private List<PackageElement> annotated(Set<String> packages, @Nullable ModuleElement module) {
    return packages.stream()
        .filter(name -> output.hasClass(name, "package-info"))
        .flatMap(name -> Stream.ofNullable(Modules.packageOf(elements, module, name)))
        .toList();
  }
}

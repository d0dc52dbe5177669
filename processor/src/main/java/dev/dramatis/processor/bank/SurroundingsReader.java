package dev.dramatis.processor.bank;

import dev.dramatis.annotation.Character;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.processor.read.PendingDeclarations;
import dev.dramatis.processor.read.Surroundings;
import dev.dramatis.processor.read.WrittenAnnotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    VisibleBanks.Found found = banks.find(module, output);
    List<VisibleBank> own = new ArrayList<>();
    List<VisibleBank> others = new ArrayList<>();
    for (VisibleBank bank : found.banks()) {
      if (output.has(bank)) {
        own.add(bank);
      } else if (banks.hasIndex(bank)) {
        others.add(bank);
      }
    }
    VisibleBank earlier = own.isEmpty() ? null : own.get(0);
    List<TypeElement> kept = kept(earlier, types, module);
    Set<String> packages = new TreeSet<>();
    for (TypeElement type : kept) {
      packages.add(packageOf(type));
    }
    if (earlier != null) {
      packages.add(earlier.packageName());
    } else if (declared.banks().isEmpty()) {
      for (TypeElement type : types) {
        packages.addAll(withThoseAround(packageOf(type)));
      }
    }
    return new Surroundings(
        own, others, unreadable(found), kept, unseen(module), annotated(packages, module));
  }

  private static List<String> unreadable(VisibleBanks.Found found) {
    List<String> names = new ArrayList<>(found.unreadable());
    for (VisibleBank bank : found.otherFormats()) {
      names.add(bank.pointer().qualifiedName());
    }
    Collections.sort(names);
    return names;
  }

  /** Returns the characters that the pointer or the trace of an earlier compile remembers. */
  private List<TypeElement> kept(
      @Nullable VisibleBank earlier, List<TypeElement> types, @Nullable ModuleElement module) {
    Set<String> remembered = new LinkedHashSet<>();
    if (earlier != null) {
      for (VisibleBank.Entry entry : earlier.entries()) {
        remembered.add(entry.type());
      }
    }
    for (EarlierIndex index : output.earlier()) {
      for (CharacterClass character : index.characters()) {
        remembered.add(character.canonicalName());
      }
    }
    for (TypeElement type : types) {
      remembered.remove(type.getQualifiedName().toString());
    }
    List<TypeElement> kept = new ArrayList<>();
    for (String name : remembered) {
      TypeElement type = Modules.typeOf(elements, module, name);
      if (type != null && isKept(type)) {
        kept.add(type);
      }
    }
    return kept;
  }

  private boolean isKept(TypeElement type) {
    String packageName = packageOf(type);
    String binaryName = elements.getBinaryName(type).toString();
    return WrittenAnnotation.isOn(type, Character.class)
        && output.hasClass(packageName, binaryName.substring(packageName.length() + 1));
  }

  private List<CharacterClass> unseen(@Nullable ModuleElement module) {
    Set<CharacterClass> unseen = new LinkedHashSet<>();
    for (EarlierIndex index : output.earlier()) {
      for (CharacterClass type : index.characters()) {
        if (Modules.typeOf(elements, module, type.canonicalName()) == null
            && output.hasClass(type.packageName(), type.binarySimpleName())) {
          unseen.add(type);
        }
      }
    }
    return List.copyOf(unseen);
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
    List<PackageElement> annotated = new ArrayList<>();
    for (String name : packages) {
      PackageElement found =
          output.hasClass(name, "package-info") ? Modules.packageOf(elements, module, name) : null;
      if (found != null) {
        annotated.add(found);
      }
    }
    return annotated;
  }
}

package dev.dramatis.processor.bank;

import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.processor.read.WrittenAnnotation;
import dev.dramatis.spi.BankPointer;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the banks that this compile sees, by their {@link BankPointer}s.
 *
 * <p>On the class path it looks for every package that may hold one, but for those in a folder that
 * is not there. Of the module that is compiled it takes what its output remembers. Another named
 * module says which index it provides; one that does not is looked through as the class path is,
 * for it may be automatic.
 */
public final class VisibleBanks {

  private final Elements elements;
  private final ClassPathFolders folders;
  private @Nullable Found known;

  /**
   * What was found.
   *
   * @param banks by the names of the indexes
   * @param otherFormats those that this processor cannot compare with others
   * @param unreadable the class names of pointers that hold what Dramatis does not write
   */
  record Found(List<VisibleBank> banks, List<VisibleBank> otherFormats, List<String> unreadable) {

    static Found nothing() {
      return new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Adds a bank to those of its sort. */
    void add(VisibleBank bank) {
      boolean isOld = bank.format() < CharacterBank.OLDEST_FORMAT;
      boolean isOpaque = !bank.isReadable() && bank.entries().isEmpty();
      (isOld || isOpaque ? otherFormats : banks).add(bank);
    }

    /** Returns the same, which nothing is added to. */
    Found sorted() {
      banks.sort(Comparator.comparing(VisibleBank::index));
      return new Found(List.copyOf(banks), List.copyOf(otherFormats), List.copyOf(unreadable));
    }
  }

  /**
   * @param isOfJavac whether the environment of the processor is javac's own
   */
  public VisibleBanks(Elements elements, Filer filer, boolean isOfJavac) {
    this.elements = elements;
    this.folders = new ClassPathFolders(filer, isOfJavac);
  }

  /**
   * Returns every bank. It looks for them once: what other processors generate is of the module
   * itself, and brings no bank.
   *
   * @param own the module that is compiled, which is not asked for its directives: javac would look
   *     for the index that it provides at once, before it is generated, and never again
   * @param output what earlier compiles of that module have left
   */
  Found find(@Nullable ModuleElement own, CompilerOutput output) {
    if (known == null) {
      known = look(own, output);
    }
    return known;
  }

  private Found look(@Nullable ModuleElement own, CompilerOutput output) {
    Found found = Found.nothing();
    addAll(found, elements.getModuleElement(""));
    BankModules modules = new BankModules(elements);
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      if (name.isEmpty() || Modules.isOfTheJdk(name)) {
        continue;
      }
      if (module.equals(own)) {
        addEarlier(found, module, output.earlier());
      } else if (modules.canHaveBank(module) && !addProvided(found, module)) {
        addAll(found, module);
      }
    }
    return found.sorted();
  }

  private void addEarlier(Found found, ModuleElement own, List<EarlierIndex> earlier) {
    for (EarlierIndex index : earlier) {
      TypeElement type = elements.getTypeElement(own, index.pointer());
      if (type != null) {
        add(found, type, own);
      }
    }
  }

  /** Adds the banks that a module provides, unless one of them is not in the bucket of its hash. */
  private boolean addProvided(Found found, ModuleElement module) {
    List<String> provided = Modules.providedIndexes(module);
    Found here = Found.nothing();
    for (String index : provided) {
      String name = PointerName.of(Bucket.of(index), index, 0).qualifiedName();
      TypeElement type = elements.getTypeElement(module, name);
      if (type != null) {
        add(here, type, module);
      }
    }
    found.otherFormats().addAll(here.otherFormats());
    found.unreadable().addAll(here.unreadable());
    if (here.banks().isEmpty() || here.banks().size() < provided.size()) {
      return false;
    }
    found.banks().addAll(here.banks());
    return true;
  }

  private void addAll(Found banks, @Nullable ModuleElement module) {
    boolean isClassPath = Modules.nameOf(module).isEmpty();
    for (Bucket.Group group : Bucket.Group.all()) {
      if (!isClassPath || folders.mayHave(group.packageName())) {
        for (String bucket : group.buckets()) {
          addBucket(banks, module, bucket);
        }
      }
    }
  }

  private void addBucket(Found banks, @Nullable ModuleElement module, String packageName) {
    PackageElement found = Modules.packageOf(elements, module, packageName);
    if (found != null && isIn(module, found)) {
      for (TypeElement type : types(found)) {
        add(banks, type, module);
      }
    }
  }

  /**
   * The types of a package. Javac 17 fails over one of which it only finds a source, in a place
   * that belongs to no module while it compiles one; a bank that is not compiled is none yet.
   */
  private static List<TypeElement> types(PackageElement found) {
    try {
      return ElementFilter.typesIn(found.getEnclosedElements());
    } catch (NullPointerException e) {
      return List.of();
    }
  }

  /** A module has packages of its own, and sees those of modules that it reads. */
  private boolean isIn(@Nullable ModuleElement module, PackageElement found) {
    return Modules.nameOf(module).equals(Modules.nameOf(elements.getModuleOf(found)));
  }

  /** Adds the bank of a pointer class, its further parts included; ignores any other class. */
  private static void add(Found found, TypeElement type, @Nullable ModuleElement module) {
    annotation(type)
        .filter(pointer -> part(pointer) == 0)
        .map(pointer -> new PointerReader(type, pointer).read(Modules.nameOf(module)))
        .ifPresent(
            bank ->
                bank.ifPresentOrElse(
                    found::add, () -> found.unreadable().add(type.getQualifiedName().toString())));
  }

  /** Returns whether the index of a bank is there: a pointer may have outlived it. */
  boolean hasIndex(VisibleBank bank) {
    ModuleElement module =
        bank.module().isEmpty() ? null : elements.getModuleElement(bank.module());
    return Modules.typeOf(elements, module, bank.index()) != null;
  }

  static Optional<WrittenAnnotation> annotation(TypeElement type) {
    return WrittenAnnotation.find(type, BankPointer.class.getCanonicalName());
  }

  private static int part(WrittenAnnotation pointer) {
    return pointer.as(Integer.class, "part").orElse(-1);
  }
}

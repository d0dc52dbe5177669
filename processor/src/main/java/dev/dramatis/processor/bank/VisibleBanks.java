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
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the banks that this compile sees, by their {@link BankPointer}s.
 *
 * <p>On the class path it looks for every package that may hold one. A named module says which
 * index it provides; one that does not is looked through as the class path is, for it may be
 * automatic.
 */
public final class VisibleBanks {

  private final Elements elements;
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

  public VisibleBanks(Elements elements) {
    this.elements = elements;
  }

  /**
   * Returns every bank. It looks for them once: what other processors generate is of the module
   * itself, and brings no bank.
   *
   * @param own the module that is compiled, which is not asked for its directives: javac would look
   *     for the index that it provides at once, before it is generated, and never again
   */
  Found find(@Nullable ModuleElement own) {
    if (known == null) {
      known = look(own);
    }
    return known;
  }

  private Found look(@Nullable ModuleElement own) {
    Found found = Found.nothing();
    addAll(found, elements.getModuleElement(""));
    BankModules modules = new BankModules(elements);
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      boolean isOwn = module.equals(own);
      if (!name.isEmpty() && !Modules.isOfTheJdk(name) && (isOwn || modules.canHaveBank(module))) {
        List<String> provided = isOwn ? List.of() : Modules.providedIndexes(module);
        if (!addProvided(found, module, provided)) {
          addAll(found, module);
        }
      }
    }
    return found.sorted();
  }

  /** Adds the banks of these indexes, unless one of them is not in the bucket of its hash. */
  private boolean addProvided(Found found, ModuleElement module, List<String> provided) {
    Found here = Found.nothing();
    for (String index : provided) {
      Bucket bucket = Bucket.of(index);
      String name = PointerName.of(bucket, index, 0).qualifiedName();
      TypeElement type = elements.getTypeElement(module, name);
      if (type != null) {
        add(here, type, bucket, module);
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
    for (int number = 0; number < Bucket.COUNT; number++) {
      Bucket bucket = new Bucket(number);
      PackageElement found = Modules.packageOf(elements, module, bucket.packageName());
      if (found != null && isIn(module, found)) {
        for (TypeElement type : types(found)) {
          add(banks, type, bucket, module);
        }
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
  private static void add(
      Found found, TypeElement type, Bucket bucket, @Nullable ModuleElement module) {
    annotation(type)
        .filter(pointer -> part(pointer) == 0)
        .map(pointer -> new PointerReader(type, pointer).read(bucket, Modules.nameOf(module)))
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

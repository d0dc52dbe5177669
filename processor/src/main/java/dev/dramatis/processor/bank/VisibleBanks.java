package dev.dramatis.processor.bank;

import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.processor.read.WrittenAnnotation;
import dev.dramatis.spi.BankPointer;
import java.util.ArrayList;
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
  private final List<String> unreadable = new ArrayList<>();
  private @Nullable List<VisibleBank> known;

  public VisibleBanks(Elements elements) {
    this.elements = elements;
  }

  /**
   * Every bank, by the names of the indexes. It looks for them once: what other processors generate
   * is of the module itself, and brings no bank.
   *
   * @param own the module that is compiled, which is not asked for its directives: javac would look
   *     for the index that it provides at once, before it is generated, and never again
   */
  public List<VisibleBank> find(@Nullable ModuleElement own) {
    if (known == null) {
      known = List.copyOf(look(own));
    }
    return known;
  }

  /** Returns the class names of the pointers found that hold what Dramatis does not write. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  private List<VisibleBank> look(@Nullable ModuleElement own) {
    List<VisibleBank> banks = new ArrayList<>();
    addAll(banks, elements.getModuleElement(""));
    BankModules modules = new BankModules(elements);
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      boolean isOwn = module.equals(own);
      if (!name.isEmpty() && !Modules.isOfTheJdk(name) && (isOwn || modules.canHaveBank(module))) {
        List<String> provided = isOwn ? List.of() : Modules.providedIndexes(module);
        if (!addProvided(banks, module, provided)) {
          addAll(banks, module);
        }
      }
    }
    banks.sort((a, b) -> a.index().compareTo(b.index()));
    return banks;
  }

  /** Adds the banks of these indexes, unless one of them is not in the bucket of its hash. */
  private boolean addProvided(
      List<VisibleBank> banks, ModuleElement module, List<String> provided) {
    List<VisibleBank> found =
        provided.stream().flatMap(index -> provided(module, index).stream()).toList();
    if (found.isEmpty() || found.size() < provided.size()) {
      return false;
    }
    banks.addAll(found);
    return true;
  }

  private Optional<VisibleBank> provided(ModuleElement module, String index) {
    Bucket bucket = Bucket.of(index);
    String name = PointerName.of(bucket, index, 0).qualifiedName();
    return Optional.ofNullable(elements.getTypeElement(module, name))
        .flatMap(type -> read(type, bucket, module));
  }

  private void addAll(List<VisibleBank> banks, @Nullable ModuleElement module) {
    for (int number = 0; number < Bucket.COUNT; number++) {
      Bucket bucket = new Bucket(number);
      PackageElement found = Modules.packageOf(elements, module, bucket.packageName());
      if (found != null && isIn(module, found)) {
        for (TypeElement type : types(found)) {
          read(type, bucket, module).ifPresent(banks::add);
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

  /** The bank of a pointer class, its further parts included; empty for any other class. */
  private Optional<VisibleBank> read(
      TypeElement type, Bucket bucket, @Nullable ModuleElement module) {
    Optional<WrittenAnnotation> pointer = annotation(type).filter(found -> part(found) == 0);
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    Optional<VisibleBank> bank =
        new PointerReader(type, pointer.get()).read(bucket, Modules.nameOf(module));
    if (bank.isEmpty()) {
      unreadable.add(type.getQualifiedName().toString());
    }
    return bank;
  }

  static Optional<WrittenAnnotation> annotation(TypeElement type) {
    return WrittenAnnotation.find(type, BankPointer.class.getCanonicalName());
  }

  private static int part(WrittenAnnotation pointer) {
    return pointer.as(Integer.class, "part").orElse(-1);
  }
}

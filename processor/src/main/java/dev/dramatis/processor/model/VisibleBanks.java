package dev.dramatis.processor.model;

import dev.dramatis.processor.model.VisibleBank.Entry;
import dev.dramatis.spi.BankPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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

  public VisibleBanks(Elements elements) {
    this.elements = elements;
  }

  /**
   * Every bank, by the names of the indexes.
   *
   * @param own the module that is compiled, which is not asked what it provides: javac would look
   *     for the index at once, before it is generated, and never again
   */
  public List<VisibleBank> find(@Nullable ModuleElement own) {
    List<VisibleBank> banks = new ArrayList<>();
    addAll(banks, elements.getModuleElement(""));
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      if (!name.isEmpty() && !isOfTheJdk(name)) {
        List<String> provided = module.equals(own) ? List.of() : Modules.providedIndexes(module);
        provided.forEach(index -> read(pointer(module, index)).ifPresent(banks::add));
        if (provided.isEmpty()) {
          addAll(banks, module);
        }
      }
    }
    banks.sort((a, b) -> a.index().compareTo(b.index()));
    return banks;
  }

  private static boolean isOfTheJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  private void addAll(List<VisibleBank> banks, @Nullable ModuleElement module) {
    for (int bucket = 0; bucket < PointerName.BUCKETS; bucket++) {
      PackageElement found = Modules.packageOf(elements, module, PointerName.bucket(bucket));
      if (found != null) {
        for (TypeElement type : ElementFilter.typesIn(found.getEnclosedElements())) {
          read(type).ifPresent(banks::add);
        }
      }
    }
  }

  private @Nullable TypeElement pointer(ModuleElement module, String index) {
    return elements.getTypeElement(module, PointerName.of(index, 0).qualifiedName());
  }

  /** The bank of a pointer class, its further parts included; empty for any other class. */
  private Optional<VisibleBank> read(@Nullable TypeElement type) {
    return annotation(type)
        .filter(pointer -> pointer.as(Integer.class, "part").orElse(-1) == 0)
        .map(pointer -> bank(pointer, type));
  }

  private static Optional<WrittenAnnotation> annotation(@Nullable TypeElement type) {
    return type == null
        ? Optional.empty()
        : WrittenAnnotation.find(type, BankPointer.class.getCanonicalName());
  }

  private VisibleBank bank(WrittenAnnotation pointer, @Nullable TypeElement type) {
    String index = pointer.text("index").value();
    List<Entry> entries = new ArrayList<>(entries(pointer));
    for (int part = 1; part < pointer.as(Integer.class, "parts").orElse(1); part++) {
      String simpleName = PointerName.of(index, part).simpleName();
      annotation(sibling(type, simpleName)).ifPresent(more -> entries.addAll(entries(more)));
    }
    return new VisibleBank(
        pointer.text("bank").value(), index, pointer.text("digest").value(), List.copyOf(entries));
  }

  private static @Nullable TypeElement sibling(@Nullable TypeElement type, String simpleName) {
    Element around = type == null ? null : type.getEnclosingElement();
    if (around != null) {
      for (Element other : around.getEnclosedElements()) {
        if (other instanceof TypeElement found && found.getSimpleName().contentEquals(simpleName)) {
          return found;
        }
      }
    }
    return null;
  }

  private static List<Entry> entries(WrittenAnnotation pointer) {
    List<Entry> entries = new ArrayList<>();
    for (AnnotationValue item : WrittenAnnotation.items(pointer.value("entries"))) {
      if (item.getValue() instanceof AnnotationMirror mirror) {
        WrittenAnnotation entry = new WrittenAnnotation(mirror, pointer.place());
        entries.add(
            new Entry(
                entry.text("id").value(), entry.text("name").value(), entry.text("type").value()));
      }
    }
    return entries;
  }
}

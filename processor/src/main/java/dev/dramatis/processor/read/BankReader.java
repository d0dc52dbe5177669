package dev.dramatis.processor.read;

import dev.dramatis.annotation.Bank;
import dev.dramatis.processor.model.BankDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Reads a package with {@code @Bank}. */
public final class BankReader {

  public Optional<BankDeclaration> read(Element element) {
    return element instanceof PackageElement packageElement
        ? WrittenAnnotation.find(element, Bank.class.getCanonicalName())
            .map(bank -> read(packageElement.getQualifiedName().toString(), bank))
        : Optional.empty();
  }

  /** A name that the compiler cannot make sense of is its own to tell; the package's stands in. */
  private static BankDeclaration read(String packageName, WrittenAnnotation bank) {
    Located<String> name =
        bank.unresolved().isEmpty() ? bank.text("value") : new Located<>(packageName, bank.place());
    return new BankDeclaration(packageName, name, bank.place());
  }
}

package dev.dramatis.processor.model;

import dev.dramatis.annotation.Bank;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Reads a package with {@code @Bank}. */
public final class BankReader {

  public Optional<BankDeclaration> read(Element element) {
    return element instanceof PackageElement packageElement
        ? WrittenAnnotation.find(element, Bank.class.getCanonicalName())
            .map(
                bank ->
                    new BankDeclaration(
                        packageElement.getQualifiedName().toString(),
                        bank.text("value"),
                        bank.place()))
        : Optional.empty();
  }
}

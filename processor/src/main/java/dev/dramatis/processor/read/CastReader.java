package dev.dramatis.processor.read;

import dev.dramatis.annotation.Cast;
import dev.dramatis.processor.model.CastDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Cast} of the classes and packages that a round declares. */
public final class CastReader {

  private final Elements elements;

  /** A declaration, and the class or package in this round that carries it. */
  public record Found(CastDeclaration declaration, Element holder) {}

  public CastReader(Elements elements) {
    this.elements = elements;
  }

  /** Returns the casts, by the names of their packages and classes. */
  public List<Found> read(Set<DeclaredName> casts) {
    return casts.stream()
        .flatMap(this::holders)
        .flatMap(holder -> read(holder).stream())
        .sorted(Comparator.comparing(found -> found.declaration().subject()))
        .toList();
  }

  /** A class and a package may have one name. */
  private Stream<Element> holders(DeclaredName name) {
    return Stream.of(
            Optional.<Element>ofNullable(name.type(elements)),
            Optional.<Element>ofNullable(name.packageElement(elements)))
        .flatMap(Optional::stream)
        .filter(element -> WrittenAnnotation.isOn(element, Cast.class))
        .limit(1);
  }

  private Optional<Found> read(Element holder) {
    return WrittenAnnotation.find(holder, Cast.class.getName())
        .map(cast -> new Found(declaration(holder, cast), holder));
  }

  private CastDeclaration declaration(Element holder, WrittenAnnotation cast) {
    String packageName = elements.getPackageOf(holder).getQualifiedName().toString();
    return new CastDeclaration(
        holder instanceof TypeElement type ? elements.getBinaryName(type).toString() : packageName,
        packageName,
        Modules.nameOf(elements.getModuleOf(holder)),
        cast.types("provides"),
        cast.types("perSession"),
        cast.texts("exclude"),
        cast.texts("banks"),
        cast.texts("allow"),
        cast.unresolved(),
        cast.place());
  }
}

package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.annotation.Cast;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.HostType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

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
    if (casts.isEmpty()) {
      return List.of();
    }
    return casts.stream()
        .flatMap(this::holders)
        .flatMap(holder -> read(holder).stream())
        .sorted(Comparator.comparing(found -> found.declaration().subject()))
        .toList();
  }

  /**
   * Returns the cast of a class or package that an earlier compile compiled.
   *
   * @param holder its canonical name; empty for none
   */
  Optional<CastDeclaration> readEarlier(String holder) {
    return holder.isEmpty()
        ? Optional.empty()
        : holders(new DeclaredName(null, holder))
            .flatMap(element -> read(element).stream())
            .map(Found::declaration)
            .findFirst();
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
        ((QualifiedNameable) holder).getQualifiedName().toString(),
        packageName,
        Modules.nameOf(elements.getModuleOf(holder)),
        hostTypes(cast, "provides"),
        hostTypes(cast, "perSession"),
        cast.texts("exclude"),
        cast.texts("banks"),
        cast.texts("tools"),
        cast.texts("allow"),
        cast.unresolved(),
        cast.place());
  }

  private List<HostType> hostTypes(WrittenAnnotation cast, String element) {
    return cast.types(element).stream()
        .map(
            type ->
                new HostType(
                    ClassName.get(type.value()),
                    supertypes(type.value()),
                    isPrivate(type.value()),
                    type.place()))
        .toList();
  }

  private Set<String> supertypes(TypeElement type) {
    Set<String> names = new TreeSet<>();
    addSupertypes(names, type);
    return names;
  }

  private void addSupertypes(Set<String> names, TypeElement type) {
    Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
        .filter(supertype -> names.add(elements.getBinaryName(supertype).toString()))
        .forEach(supertype -> addSupertypes(names, supertype));
  }

  private static boolean isPrivate(@Nullable Element type) {
    return type instanceof TypeElement
        && (type.getModifiers().contains(Modifier.PRIVATE)
            || isPrivate(type.getEnclosingElement()));
  }
}

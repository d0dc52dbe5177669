package dev.dramatis.processor.read;

import dev.dramatis.annotation.Needs;
import dev.dramatis.character.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads {@link Needs} of a class and of all that it inherits from. A class literal that the
 * compiler cannot resolve is left out, because the compiler reports it.
 */
final class NeedsReader {

  private final Elements elements;
  private final Types types;

  NeedsReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the needs of a class, of its superclasses and of its interfaces. */
  List<Need> read(TypeElement type) {
    List<Need> needs = new ArrayList<>();
    addAll(needs, type.asType());
    return needs;
  }

  private void addAll(List<Need> needs, TypeMirror type) {
    if (type instanceof DeclaredType declared
        && type.getKind() != TypeKind.ERROR
        && declared.asElement() instanceof TypeElement element) {
      Optional<WrittenAnnotation> written =
          WrittenAnnotation.find(element, Needs.class.getCanonicalName());
      if (written.isPresent()) {
        for (String name : classNames(written.get(), "value")) {
          needs.add(Need.required(name));
        }
        for (String name : classNames(written.get(), "optional")) {
          needs.add(Need.optional(name));
        }
      }
      for (TypeMirror supertype : types.directSupertypes(type)) {
        addAll(needs, supertype);
      }
    }
  }

  private List<String> classNames(WrittenAnnotation written, String element) {
    return written.types(element).stream()
        .map(type -> elements.getBinaryName(type.value()).toString())
        .toList();
  }
}

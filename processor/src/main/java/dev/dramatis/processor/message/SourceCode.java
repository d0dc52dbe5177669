package dev.dramatis.processor.message;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Which types a compile has the source of, and what in a source the compiler reports by itself.
 *
 * <p>A build tool may hand over class files with sources, as Gradle does, and a root element does
 * not show which it is. Both questions are asked only where something is wrong, because javac has
 * to load classes for the answers.
 */
public final class SourceCode {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Types types;
  private final Set<String> roots = new HashSet<>();
  private final Set<String> packages = new HashSet<>();
  private @Nullable JavacTrees trees;

  public SourceCode(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /** Adds what is compiled, from source or from a class file. */
  public void add(Element root) {
    if (root instanceof TypeElement type) {
      roots.add(type.getQualifiedName().toString());
    } else if (root instanceof PackageElement named) {
      packages.add(named.getQualifiedName().toString());
    }
  }

  /** Returns whether an outermost type with this canonical name is compiled. */
  public boolean isRoot(String name) {
    return roots.contains(name);
  }

  /** Returns whether an element is compiled from source, so that a message can point at it. */
  public boolean has(Element element) {
    if (isOfJavac()) {
      return trees().has(element);
    }
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return !(outermost instanceof TypeElement type)
        || (isRoot(type.getQualifiedName().toString())
            && (isOfEclipse() || showsWhatClassFilesLose(type)));
  }

  /** Returns whether a place is in a source. */
  public boolean has(SourcePosition place) {
    return place.element().filter(this::has).isPresent();
  }

  private boolean isOfEclipse() {
    return environment.getClass().getName().startsWith("org.eclipse.");
  }

  /**
   * Returns whether the environment is javac's own: Gradle wraps it, and javac's trees take none.
   */
  public boolean isOfJavac() {
    return environment.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  private JavacTrees trees() {
    if (trees == null) {
      trees = JavacTrees.of(environment);
    }
    return trees;
  }

  /** A class file neither marks what the compiler has added nor keeps {@code @Override}. */
  private boolean showsWhatClassFilesLose(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (elements.getOrigin(member) == Origin.MANDATED
          || member.getAnnotation(Override.class) != null
          || (member instanceof TypeElement nested && showsWhatClassFilesLose(nested))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the compiler reports the mistake that an issue follows from: a name or a value
   * that it cannot resolve. The compiler's message is then the only one.
   */
  boolean explains(Issue issue) {
    SourcePosition place = issue.place();
    return switch (issue.message()) {
      case UNREADABLE_VALUE -> place.hasValue() && has(place);
      case UNREADABLE_TOOL -> place.isOfMethod() && has(place);
      case MISSING_NAME, BLANK_BANK, INVALID_VALUE, MISSING_VALUE ->
          !place.hasValue() && lacksValue(place);
      case MISSING_VOICE, MISSING_INSTRUCTIONS ->
          place.element().filter(this::lacksType).isPresent();
      case MISSING_BANK -> packages.stream().anyMatch(this::lacksAnnotation);
      default -> false;
    };
  }

  /** An annotation with a value for an element that its type does not have. */
  private boolean lacksValue(SourcePosition place) {
    Element on = place.element().orElse(null);
    AnnotationMirror mirror = place.annotation().orElse(null);
    return on != null && mirror != null && isOfJavac() && trees().lacksValue(on, mirror);
  }

  private boolean lacksAnnotation(String packageName) {
    PackageElement named = elements.getPackageElement(packageName);
    return named != null && lacksAnnotation(named);
  }

  private boolean lacksAnnotation(Element element) {
    return element.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR)
        || (isOfJavac() && trees().lacksAnnotation(element));
  }

  private boolean lacksType(Element element) {
    return has(element)
        && (lacksAnnotation(element)
            || (element instanceof TypeElement type && lacksSupertype(type)));
  }

  private boolean lacksSupertype(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .anyMatch(
            supertype ->
                supertype.getKind() == TypeKind.ERROR
                    || (types.asElement(supertype) instanceof TypeElement above
                        && has(above)
                        && lacksSupertype(above)));
  }
}

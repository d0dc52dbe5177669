package dev.dramatis.processor.read;

import dev.dramatis.annotation.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods of a class and of all that it inherits from that say they are tools. Each class
 * is searched once, because many characters share what they inherit from.
 */
final class ToolMethods {

  /** The annotations with which other frameworks mark a tool, which nothing here reads. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "dev.langchain4j.agent.tool.Tool", "LangChain4j",
          "org.springframework.ai.tool.annotation.Tool", "Spring AI",
          "com.microsoft.semantickernel.semanticfunctions.annotations.DefineKernelFunction",
              "Semantic Kernel");

  private static final String TOOL = Tool.class.getCanonicalName();

  private final Elements elements;
  private final Map<TypeElement, List<ExecutableElement>> known = new HashMap<>();

  ToolMethods(Elements elements) {
    this.elements = elements;
  }

  /** Returns a class and all that it inherits from: its superclasses, then interfaces. */
  List<TypeElement> hierarchy(TypeElement type) {
    Set<TypeElement> all = new LinkedHashSet<>();
    for (TypeElement each = type; each != null; each = declaration(each.getSuperclass())) {
      all.add(each);
    }
    for (TypeElement each : List.copyOf(all)) {
      addInterfaces(each, all);
    }
    return List.copyOf(all);
  }

  private void addInterfaces(TypeElement type, Set<TypeElement> all) {
    for (TypeMirror above : type.getInterfaces()) {
      TypeElement element = declaration(above);
      if (element != null && all.add(element)) {
        addInterfaces(element, all);
      }
    }
  }

  /** Returns the methods that a class itself declares and that are tools, ours or others'. */
  List<ExecutableElement> marked(TypeElement type) {
    List<ExecutableElement> found = known.get(type);
    if (found == null) {
      found = new ArrayList<>();
      for (Element member : type.getEnclosedElements()) {
        if (member instanceof ExecutableElement method && isMarked(method)) {
          found.add(method);
        }
      }
      known.put(type, found);
    }
    return found;
  }

  private static boolean isMarked(ExecutableElement method) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      String name = WrittenAnnotation.typeOf(mirror).getQualifiedName().toString();
      if (name.equals(TOOL) || FOREIGN.containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a class itself declares a tool. */
  static boolean hasTool(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method && isTool(method)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the class that declares a method. */
  static TypeElement owner(ExecutableElement method) {
    return (TypeElement)
        Objects.requireNonNull(method.getEnclosingElement(), "every method has one");
  }

  static boolean isTool(ExecutableElement method) {
    return WrittenAnnotation.isOn(method, TOOL);
  }

  /** Returns the annotation with which another framework marks a tool. */
  static Optional<WrittenAnnotation> foreign(ExecutableElement method) {
    return FOREIGN.keySet().stream()
        .flatMap(name -> WrittenAnnotation.find(method, name).stream())
        .findFirst();
  }

  /** Returns the framework that an annotation for tools belongs to. */
  static String frameworkOf(TypeElement annotation) {
    return FOREIGN.getOrDefault(annotation.getQualifiedName().toString(), "");
  }

  /** Returns the methods of a hierarchy that override a method in a class, the nearest first. */
  List<ExecutableElement> overriding(
      ExecutableElement method, List<TypeElement> hierarchy, TypeElement type) {
    TypeElement owner = owner(method);
    return hierarchy.stream()
        .filter(each -> !each.equals(owner) && canOverride(each, owner))
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> elements.overrides(other, method, type))
        .toList();
  }

  /** Returns whether a method overrides any that its class inherits. */
  boolean isOverriding(ExecutableElement method) {
    TypeElement owner = owner(method);
    return hierarchy(owner).stream()
        .filter(each -> !each.equals(owner))
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(other -> elements.overrides(method, other, owner));
  }

  /** ECJ says of two methods only that one could override the other. */
  private boolean canOverride(TypeElement type, TypeElement owner) {
    return hierarchy(type).contains(owner)
        || (owner.getKind().isInterface() && type.getKind().isClass());
  }

  private @Nullable TypeElement declaration(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)
        || element.getQualifiedName().contentEquals("java.lang.Object")) {
      return null;
    }
    return declared.getTypeArguments().isEmpty() ? element : asDeclared(element);
  }

  /** ECJ has other methods in a type with arguments, without the names of their parameters. */
  private TypeElement asDeclared(TypeElement element) {
    String name = element.getQualifiedName().toString();
    return Objects.requireNonNullElse(
        Modules.typeOf(elements, elements.getModuleOf(element), name), element);
  }
}

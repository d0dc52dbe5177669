package dev.dramatis.processor.read;

import dev.dramatis.annotation.Tool;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a method with {@code @Tool} as a member of a class. */
final class ToolMethodReader {

  /** How compilers call a parameter whose name the class file does not tell. */
  private static final Pattern NO_NAME = Pattern.compile("arg\\d+");

  private static final String LANG = "java.lang.";

  private static final Set<String> RESULTS =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Boolean",
          "java.math.BigDecimal");

  private final Types types;
  private final SourceCode sources;
  private final ToolMethods methods;
  private final Visibility visibility;
  private final ToolParameterReader parameters;

  ToolMethodReader(Elements elements, Types types, SourceCode sources, ToolMethods methods) {
    this.types = types;
    this.sources = sources;
    this.methods = methods;
    this.visibility = new Visibility(elements);
    this.parameters = new ToolParameterReader(new ToolTypeReader(elements, types));
  }

  /**
   * Returns a tool as a character has it.
   *
   * @param character its class
   */
  ToolDeclaration read(ExecutableElement method, TypeElement character) {
    boolean canBePlaced = ToolMethods.owner(method).equals(character) || sources.has(method);
    return read(method, character, canBePlaced, false);
  }

  /**
   * Returns a tool of a class that others inherit from, as far as it is the same in all of them.
   */
  ToolDeclaration readToInherit(ExecutableElement method, TypeElement type) {
    return read(method, type, true, true);
  }

  private ToolDeclaration read(
      ExecutableElement method, TypeElement type, boolean canBePlaced, boolean isToInherit) {
    SourcePosition place = SourcePosition.of(canBePlaced ? method : type);
    ExecutableType member = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    ToolScope scope = new ToolScope(type);
    List<ToolParameter> read = List.of();
    Optional<String> obstacle = obstacle(method, type, isToInherit);
    Optional<String> missing = missingType(member);
    String name = method.getSimpleName().toString();
    if (obstacle.isPresent()) {
      scope.add(Message.UNCALLABLE_TOOL, place, name, obstacle.get());
    } else if (missing.isPresent()) {
      scope.add(Message.UNREADABLE_TOOL, place, missing.get(), name);
    } else {
      addResult(method, member.getReturnType(), scope, place, isToInherit);
      read = parameters(method, member, scope, canBePlaced ? null : place, isToInherit);
    }
    WrittenAnnotation tool =
        WrittenAnnotation.find(method, Tool.class.getCanonicalName()).orElseThrow();
    Located<String> ownName = new Located<>(name, place);
    List<String> unresolved = tool.unresolved();
    unresolved.forEach(
        element -> scope.add(Message.UNREADABLE_VALUE, tool.placeOf(element), element, "Tool"));
    return new ToolDeclaration(
        name,
        tool.isWritten("name") && !unresolved.contains("name")
            ? placed(tool.text("name"), canBePlaced, place)
            : ownName,
        placed(tool.text("value"), canBePlaced, place),
        tool.texts("meanwhile").stream().map(text -> placed(text, canBePlaced, place)).toList(),
        read,
        member.getReturnType().getKind() == TypeKind.VOID,
        scope.faults(),
        place);
  }

  private static Located<String> placed(
      Located<String> text, boolean canBePlaced, SourcePosition place) {
    return canBePlaced ? text : new Located<>(text.value(), place);
  }

  /** Returns why generated code cannot call a method, as the end of a sentence. */
  private Optional<String> obstacle(
      ExecutableElement method, TypeElement type, boolean isToInherit) {
    Set<Modifier> modifiers = method.getModifiers();
    TypeElement owner = ToolMethods.owner(method);
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of("is private, so generated code cannot call it; make it package-private");
    }
    if (modifiers.contains(Modifier.STATIC)) {
      return Optional.of(
          "is static, and a tool belongs to the character of a session; remove static");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters, which no LLM can choose; remove them");
    }
    return isToInherit
            || modifiers.contains(Modifier.PUBLIC)
            || visibility.areInOnePackage(owner, type)
        ? Optional.empty()
        : Optional.of(
            "is %s in another package, so generated code cannot call it; make it public in %s"
                .formatted(
                    modifiers.contains(Modifier.PROTECTED) ? "protected" : "package-private",
                    owner.getSimpleName()));
  }

  private static Optional<String> missingType(ExecutableType method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .flatMap(type -> MissingTypes.in(type).stream())
        .findFirst();
  }

  private static void addResult(
      ExecutableElement method,
      TypeMirror type,
      ToolScope scope,
      SourcePosition place,
      boolean isToInherit) {
    if (!isResult(type) && !(isToInherit && hasVariable(type))) {
      scope.add(
          Message.UNSUPPORTED_RESULT,
          place,
          method.getSimpleName().toString(),
          ToolTypeFixes.spelled(type));
    }
  }

  private static boolean isResult(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID, INT, LONG, DOUBLE, BOOLEAN -> true;
      case DECLARED ->
          ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM
              || RESULTS.contains(
                  ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString());
      default -> false;
    };
  }

  private static boolean hasVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(ToolMethodReader::hasVariable));
  }

  /**
   * @param instead where a parameter is that cannot be placed; null if it can
   */
  private List<ToolParameter> parameters(
      ExecutableElement method,
      ExecutableType member,
      ToolScope scope,
      @Nullable SourcePosition instead,
      boolean isToInherit) {
    List<ToolParameter> read = new ArrayList<>();
    List<? extends VariableElement> elements = method.getParameters();
    for (int i = 0; i < elements.size(); i++) {
      VariableElement element = elements.get(i);
      TypeMirror type = member.getParameterTypes().get(i);
      if (isToInherit && hasVariable(type)) {
        continue;
      }
      if (instead != null && NO_NAME.matcher(element.getSimpleName()).matches()) {
        addUnnamed(method, i + 1, scope, instead);
      }
      ToolSlot slot =
          new ToolSlot(
              "the parameter %s of %s".formatted(element.getSimpleName(), method.getSimpleName()),
              instead == null ? SourcePosition.of(element) : instead,
              element,
              List.of(element.asType(), type),
              type,
              List.of(),
              instead != null,
              isBoxed(element.asType()) && methods.isOverriding(method),
              scope);
      Optional<WrittenAnnotation> toolParam =
          WrittenAnnotation.find(element, ToolParameterReader.TOOL_PARAM);
      read.add(parameters.read(slot, toolParam));
    }
    return read;
  }

  private static boolean isBoxed(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().toString().startsWith(LANG);
  }

  private static void addUnnamed(
      ExecutableElement method, int number, ToolScope scope, SourcePosition place) {
    String owner = ToolMethods.owner(method).getSimpleName().toString();
    scope.add(
        Message.UNNAMED_PARAMETER,
        place,
        owner,
        String.valueOf(number),
        method.getSimpleName().toString(),
        scope.character().getSimpleName().toString());
  }
}

package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the tools of a character, its own and those that it inherits. */
final class ToolReader {

  /**
   * The tools of a character.
   *
   * @param tools by their names
   * @param nearTools the methods that look like tools and are none
   */
  record Result(List<ToolDeclaration> tools, List<ToolFault> nearTools) {}

  private static final Result NONE = new Result(List.of(), List.of());

  private final SourceCode sources;
  private final ToolMethods methods;
  private final ToolMethodReader reader;

  ToolReader(Elements elements, Types types, SourceCode sources) {
    this.sources = sources;
    this.methods = new ToolMethods(elements);
    this.reader = new ToolMethodReader(elements, types, sources, methods);
  }

  /** Returns the tools of a character. */
  Result read(TypeElement character) {
    List<TypeElement> hierarchy = methods.hierarchy(character);
    List<ExecutableElement> marked = new ArrayList<>();
    for (TypeElement type : hierarchy) {
      marked.addAll(methods.marked(type));
    }
    return marked.isEmpty() ? NONE : read(character, hierarchy, marked);
  }

  private Result read(
      TypeElement character, List<TypeElement> hierarchy, List<ExecutableElement> marked) {
    List<ToolDeclaration> tools = new ArrayList<>();
    List<ToolFault> near = new ArrayList<>();
    for (ExecutableElement method : marked) {
      List<ExecutableElement> overriding = methods.overriding(method, hierarchy, character);
      if (!ToolMethods.isTool(method)) {
        foreign(method, character).ifPresent(near::add);
      } else if (overriding.isEmpty()) {
        tools.add(reader.read(method, character));
      } else if (overriding.stream().noneMatch(ToolMethods::isTool)) {
        addOnce(near, lost(method, overriding.get(0), character));
      }
    }
    tools.sort(Comparator.comparing(tool -> tool.name().value()));
    return new Result(List.copyOf(tools), List.copyOf(near));
  }

  private static void addOnce(List<ToolFault> faults, ToolFault fault) {
    if (faults.stream().noneMatch(each -> each.values().get(0).equals(fault.values().get(0)))) {
      faults.add(fault);
    }
  }

  private ToolFault lost(
      ExecutableElement method, ExecutableElement overriding, TypeElement character) {
    return ToolFault.of(
        Message.LOST_TOOL,
        placeOf(overriding, character),
        spelled(overriding),
        ToolMethods.owner(method).getSimpleName().toString());
  }

  private Optional<ToolFault> foreign(ExecutableElement method, TypeElement character) {
    return ToolMethods.foreign(method)
        .map(
            found ->
                ToolFault.of(
                    Message.FOREIGN_TOOL,
                    sources.has(method) ? found.place() : SourcePosition.of(character),
                    spelled(method),
                    found.type().getSimpleName().toString(),
                    ToolMethods.frameworkOf(found.type())));
  }

  private SourcePosition placeOf(ExecutableElement method, TypeElement character) {
    return SourcePosition.of(sources.has(method) ? method : character);
  }

  private static String spelled(ExecutableElement method) {
    return "%s of %s".formatted(method.getSimpleName(), ToolMethods.owner(method).getSimpleName());
  }

  /** Returns the tools that a class declares for those that inherit from it. */
  List<ToolDeclaration> readToInherit(TypeElement type) {
    return methods.marked(type).stream()
        .filter(ToolMethods::isTool)
        .map(method -> reader.readToInherit(method, type))
        .toList();
  }
}

package dev.dramatis.processor.read;

import dev.dramatis.annotation.Tool;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.InheritableTools;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the tools of classes that are no characters, as far as they are compiled from source: in a
 * class file, javac 17 hides what is wrong with them.
 */
public final class InheritableToolsReader {

  /**
   * What was found.
   *
   * @param issues the classes that cannot be read, or that no character can inherit from
   */
  public record Result(List<InheritableTools> tools, List<Issue> issues) {}

  private final Elements elements;
  private final SourceCode sources;
  private final ToolReader reader;
  private final ClassGuard guard;
  private final List<InheritableTools> found = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private InheritableToolsReader(ProcessingEnvironment environment, SourceCode sources) {
    this.elements = environment.getElementUtils();
    this.sources = sources;
    this.reader = new ToolReader(elements, environment.getTypeUtils(), sources);
    this.guard = new ClassGuard(elements);
  }

  /** Returns the tools of the classes with these names. */
  public static Result read(
      Set<DeclaredName> names, ProcessingEnvironment environment, SourceCode sources) {
    InheritableToolsReader reader = new InheritableToolsReader(environment, sources);
    DeclaredName.types(names, reader.elements).forEach(reader::add);
    return new Result(reader.found, reader.issues);
  }

  private void add(TypeElement type) {
    if (type.getModifiers().contains(Modifier.FINAL)) {
      issues.add(
          Message.MISSING_CHARACTER.about(
              binaryName(type),
              SourcePosition.of(type),
              type.getSimpleName(),
              Tool.class.getSimpleName()));
    } else if (sources.has(type)) {
      found.add(
          new InheritableTools(
              binaryName(type), guard.read(type, reader::readToInherit, this::unreadable)));
    }
  }

  private <T> List<T> unreadable(Issue issue) {
    issues.add(issue);
    return List.of();
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}

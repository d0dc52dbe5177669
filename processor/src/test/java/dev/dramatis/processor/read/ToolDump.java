package dev.dramatis.processor.read;

import static java.util.stream.Collectors.joining;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the tools of a class beside our processor, and says each in a line. */
final class ToolDump extends AbstractProcessor {

  private final String type;
  private final List<String> lines = new ArrayList<>();

  ToolDump(String type) {
    this.type = type;
  }

  /** Returns a line for each tool, and for each method that looks like one. */
  List<String> lines() {
    return lines;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (lines.isEmpty() && !round.processingOver()) {
      SourceCode sources = new SourceCode(processingEnv);
      round.getRootElements().forEach(sources::add);
      ToolReader reader =
          new ToolReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
      ToolReader.Result found = reader.read(processingEnv.getElementUtils().getTypeElement(type));
      found.tools().forEach(tool -> lines.add(line(tool)));
      found.nearTools().forEach(fault -> lines.add(fault.message().id() + fault.values()));
    }
    return false;
  }

  private static String line(ToolDeclaration tool) {
    String parameters =
        tool.parameters().stream().map(ToolDump::line).collect(joining(", ", "(", ")"));
    return tool.name().value()
        + parameters
        + (tool.isVoid() ? " void" : "")
        + (tool.faults().isEmpty() ? "" : " " + tool.faults().get(0).message().id());
  }

  private static String line(ToolParameter parameter) {
    String text = parameter.description().value();
    return line(parameter.type(), parameter.constraints())
        + (parameter.isOptional() ? "? " : " ")
        + parameter.name()
        + (text.isEmpty() ? "" : " '" + text + "'");
  }

  private static String line(ToolType type, List<Constraint> constraints) {
    return constraints(constraints)
        + switch (kind(type)) {
          case "OfEnum" ->
              ((ToolType.OfEnum) type).type() + "" + ((ToolType.OfEnum) type).constants();
          case "OfItems" ->
              "["
                  + line(
                      ((ToolType.OfItems) type).item(), ((ToolType.OfItems) type).itemConstraints())
                  + "]";
          case "OfRecord" ->
              ((ToolType.OfRecord) type).type()
                  + ((ToolType.OfRecord) type)
                      .components().stream().map(ToolDump::line).collect(joining(", ", "{", "}"));
          case "OfHost" -> "host " + ((ToolType.OfHost) type).type();
          case "Unsupported" -> "unsupported";
          default -> type.toString().toLowerCase(Locale.ROOT);
        };
  }

  private static String kind(ToolType type) {
    return type.getClass().getSimpleName();
  }

  private static String constraints(List<Constraint> constraints) {
    return ValueBounds.builtIn(constraints)
        .map(constraint -> "@" + constraint.name() + " ")
        .collect(joining());
  }
}

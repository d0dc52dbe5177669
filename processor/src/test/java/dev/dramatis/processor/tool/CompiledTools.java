package dev.dramatis.processor.tool;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tools of one compiled module, with the code that is generated for them. */
final class CompiledTools implements AutoCloseable {

  private static final int OF_ONE_CHARACTER = 20;

  private static final String IMPORTS =
      """
      package cast;
      import dev.dramatis.annotation.*; import dev.dramatis.annotation.Character;
      import jakarta.validation.constraints.*;
      import java.math.BigDecimal; import java.time.*; import java.util.*;
      """;

  private final CompiledClasses classes;
  private final Map<String, CharacterSession> sessions = new HashMap<>();
  private final Map<String, ToolDefinition> definitions = new HashMap<>();
  private final String generated;

  /**
   * Compiles tools, twenty a character.
   *
   * @param types the types that their parameters have
   * @param tools methods, each with its annotation
   */
  static CompiledTools of(Path folder, String types, List<String> tools) {
    Project project = Project.in(folder, CompilerUnderTest.JAVAC);
    List<String> ids = new ArrayList<>();
    for (int from = 0; from < tools.size(); from += OF_ONE_CHARACTER) {
      String id = "c" + ids.size();
      ids.add(id);
      int to = Math.min(from + OF_ONE_CHARACTER, tools.size());
      String methods = String.join("\n", tools.subList(from, to));
      project.write(
          "cast/C%d.java".formatted(ids.size() - 1),
          IMPORTS
              + """
              @Character(name = "%1$s", id = "%1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
              class C%2$d {
              %3$s
              }
              """
                  .formatted(id, ids.size() - 1, methods));
    }
    project.write("cast/Types.java", IMPORTS + "interface Types {\n" + types + "\n}\n");
    project.compile().expectSuccess();
    return new CompiledTools(project, ids);
  }

  private CompiledTools(Project project, List<String> ids) {
    this.classes = project.load();
    this.generated = String.join("\n", project.generated().values());
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .strict()
            .classLoader(classes)
            .allowTools(ids.stream().map(id -> id + ":*").toList())
            .load();
    for (String id : ids) {
      CharacterSession session = registry.open(id);
      for (ToolDefinition tool : session.tools()) {
        sessions.put(tool.name(), session);
        definitions.put(tool.name(), tool);
      }
    }
  }

  String generated() {
    return generated;
  }

  List<ToolDefinition> definitions() {
    return List.copyOf(definitions.values());
  }

  ToolDefinition definition(String tool) {
    return Objects.requireNonNull(definitions.get(tool), tool);
  }

  ToolResult call(String tool, Map<String, ?> arguments) {
    return session(tool).call(tool, arguments);
  }

  /** The instance of the class that has a tool. */
  Object instance(String tool) {
    return session(tool).as(Object.class).orElseThrow();
  }

  Method method(String tool) {
    return Arrays.stream(instance(tool).getClass().getDeclaredMethods())
        .filter(method -> method.getName().equals(tool))
        .findFirst()
        .orElseThrow();
  }

  private CharacterSession session(String tool) {
    return Objects.requireNonNull(sessions.get(tool), tool);
  }

  @Override
  public void close() {
    classes.close();
  }
}

package dev.dramatis.processor.generate;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dramatis.character.PromptContext;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A method of {@link dev.dramatis.spi.CharacterBank} that only some characters need. The index
 * passes a call on to a shard, and that to a class in the character's package.
 */
enum BankMethod {
  INPUTS_OF("inputs", Part.TEMPLATES),
  PERSONA("persona", Part.TEMPLATES),
  GREETING("greeting", Part.TEMPLATES),
  TOOLS("tools", Part.TOOLS),
  CALL("call", Part.TOOLS);

  /** Which of a package's classes has the method. */
  enum Part {
    TEMPLATES,
    TOOLS
  }

  private static final ParameterSpec ID = parameter(String.class, "id");
  private static final ParameterSpec CHARACTER = parameter(Object.class, "character");
  static final ParameterSpec INPUTS =
      ParameterSpec.builder(SourceText.nullable(ClassName.OBJECT), "inputs").build();
  static final ParameterSpec CONTEXT = parameter(PromptContext.class, "context");
  private static final ParameterSpec TOOL = parameter(String.class, "tool");
  private static final ParameterSpec ARGUMENTS = parameter(ToolArguments.class, "arguments");

  private final String methodName;
  private final Part part;

  BankMethod(String methodName, Part part) {
    this.methodName = methodName;
    this.part = part;
  }

  private static ParameterSpec parameter(Class<?> type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  private List<ParameterSpec> parameters() {
    return switch (this) {
      case INPUTS_OF -> List.of(ID, CHARACTER, CONTEXT);
      case PERSONA -> List.of(ID, INPUTS);
      case GREETING -> List.of(ID, INPUTS, CONTEXT);
      case TOOLS -> List.of(ID);
      case CALL -> List.of(ID, TOOL, CHARACTER, ARGUMENTS);
    };
  }

  private TypeName result() {
    return switch (this) {
      case INPUTS_OF -> SourceText.nullable(ClassName.OBJECT);
      case PERSONA, GREETING -> SourceText.nullable(ClassName.get(String.class));
      case TOOLS -> ParameterizedTypeName.get(List.class, ToolDefinition.class);
      case CALL -> SourceText.nullable(ClassName.get(ToolResult.class));
    };
  }

  Part part() {
    return part;
  }

  /** Returns whether a character needs it. */
  boolean isFor(CharacterDeclaration character) {
    return switch (this) {
      case INPUTS_OF -> character.hasInputs();
      case PERSONA -> character.template() != null;
      case GREETING -> !character.greetings().isEmpty();
      case TOOLS, CALL -> !character.callableTools().isEmpty();
    };
  }

  /** Returns the methods that some of the characters need. */
  static List<BankMethod> of(List<CharacterDeclaration> characters) {
    Set<BankMethod> needed = EnumSet.noneOf(BankMethod.class);
    for (CharacterDeclaration character : characters) {
      for (BankMethod method : values()) {
        if (method.isFor(character)) {
          needed.add(method);
        }
      }
    }
    return List.copyOf(needed);
  }

  /** Returns those of a class that some of the characters need. */
  static List<BankMethod> of(Part part, List<CharacterDeclaration> characters) {
    return of(characters).stream().filter(method -> method.part == part).toList();
  }

  private MethodSpec.Builder declaration() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName).returns(result()).addParameters(parameters());
    return this == CALL ? method.addException(Exception.class) : method;
  }

  /** Returns the method as the index has it, without its code. */
  MethodSpec.Builder override() {
    return declaration().addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
  }

  /**
   * Returns a static method that chooses by the id.
   *
   * @param cases the cases of a {@code switch}
   */
  MethodSpec.Builder byId(CodeBlock cases) {
    return declaration()
        .addModifiers(Modifier.STATIC)
        .addCode("return switch (id) {\n$>")
        .addCode(cases)
        .addCode("default -> $L;\n$<};\n", otherwise());
  }

  /** Returns the result for a character that does not need it. */
  CodeBlock otherwise() {
    return this == TOOLS ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null");
  }

  /** Returns a call of the same method of another class. */
  CodeBlock call(ClassName type) {
    return CodeBlock.of(
        "$T.$L($L)",
        type,
        methodName,
        parameters().stream().map(ParameterSpec::name).collect(joining(", ")));
  }
}

package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.ToolDeclaration;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that has the tools of a package's characters, and calls them. It is in the
 * package, so that neither they nor their parameters' types need be public.
 */
final class ToolsWriter {

  private final IndexLayout layout;
  private final IndexLayout.Factory part;
  private final ToolRecords records;
  private final Set<String> constants = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final CodeBlock.Builder definitions = CodeBlock.builder();
  private final CodeBlock.Builder calls = CodeBlock.builder();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodSpec> callers = new ArrayList<>();

  private ToolsWriter(IndexLayout layout, IndexLayout.Factory part) {
    this.layout = layout;
    this.part = part;
    this.records = new ToolRecords(part.type());
  }

  static GeneratedFile write(IndexLayout layout, IndexLayout.Factory part) {
    return new ToolsWriter(layout, part).write();
  }

  private GeneratedFile write() {
    part.characters().forEach(this::add);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(part.type())
            .addJavadoc("Has and calls the tools of this package's characters for their index.")
            .addAnnotations(layout.marks())
            .addAnnotation(
                SourceText.withoutWarnings(
                    "auxiliaryclass", "deprecation", "exports", "removal", "unchecked"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addFields(fields)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                BankMethod.TOOLS.byId(definitions.build()).addModifiers(Modifier.PUBLIC).build())
            .addMethod(BankMethod.CALL.byId(calls.build()).addModifiers(Modifier.PUBLIC).build())
            .addMethods(callers);
    records.addTo(type);
    return SourceText.of(part.type().packageName(), type.build());
  }

  private void add(CharacterDeclaration character) {
    String id = character.id().value();
    String caller = Names.free(Names.method("call", id), methods);
    List<CodeBlock> names = new ArrayList<>();
    CodeBlock.Builder cases = CodeBlock.builder();
    List<MethodSpec> ofTools = new ArrayList<>();
    for (ToolDeclaration tool : character.callableTools()) {
      String name = id + "-" + tool.method();
      String constant = Names.free(Names.constant(name), constants);
      String method = Names.free(Names.method("call", name), methods);
      fields.add(definition(constant, tool));
      names.add(CodeBlock.of("$L", constant));
      cases.add("case $S -> $L(character, arguments);\n", tool.name().value(), method);
      ofTools.add(call(method, character, tool));
    }
    definitions.add("case $S -> $T.of($L);\n", id, List.class, ValueCode.lines(List.copyOf(names)));
    calls.add("case $S -> $L(tool, character, arguments);\n", id, caller);
    callers.add(caller(caller, cases.build()));
    callers.addAll(ofTools);
  }

  private static FieldSpec definition(String constant, ToolDeclaration tool) {
    List<CodeBlock> values =
        List.of(
            SourceText.literal(tool.name().value()),
            SourceText.longLiteral(tool.description().value()),
            SourceText.longLiteral(ToolSchema.of(tool)),
            CodeBlock.of("$L", ToolSchema.isStrict(tool)),
            texts(tool.ofLlm().stream().map(ToolParameter::name).toList()),
            texts(tool.meanwhile().stream().map(Located::value).toList()));
    return FieldSpec.builder(
            ToolDefinition.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($L)", ToolDefinition.class, ValueCode.lines(values))
        .build();
  }

  /** Returns a list of texts. */
  static CodeBlock texts(List<String> texts) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        texts.stream().map(SourceText::literal).collect(CodeBlock.joining(", ")));
  }

  private static MethodSpec caller(String name, CodeBlock cases) {
    return callMethod(name)
        .returns(SourceText.nullable(ClassName.get(ToolResult.class)))
        .addParameter(String.class, "tool")
        .addParameter(Object.class, "character")
        .addParameter(ToolArguments.class, "arguments")
        .addCode("return switch (tool) {\n$>")
        .addCode(cases)
        .addCode("default -> null;\n$<};\n")
        .build();
  }

  private static MethodSpec.Builder callMethod(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addException(Exception.class);
  }

  /** The character's type is named in the body: javac warns of an auxiliary one in a signature. */
  private MethodSpec call(String name, CharacterDeclaration character, ToolDeclaration tool) {
    ToolArgumentsCode code =
        new ToolArgumentsCode(
            records, character.id().value() + "-" + tool.method(), "arguments", tool.parameters());
    CodeBlock call =
        CodeBlock.of(
            "(($T) character).$L($Z$L)",
            SourceText.withWildcards(character.type(), character.classShape().typeParameters()),
            tool.method(),
            code.values());
    MethodSpec.Builder method =
        callMethod(name)
            .returns(ToolResult.class)
            .addParameter(Object.class, "character")
            .addParameter(ToolArguments.class, "arguments")
            .addCode(code.declarations())
            .addCode("if (arguments.areWrong()) {\n$>")
            .addStatement("return arguments.refusal()")
            .addCode("$<}\n");
    return tool.isVoid()
        ? method.addStatement("$L", call).addStatement("return arguments.done()").build()
        : method.addStatement("return arguments.result($Z$L)", call).build();
  }
}

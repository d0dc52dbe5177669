package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.TemplateText;
import dev.dramatis.character.TemplateText.Literal;
import dev.dramatis.character.TemplateText.Part;
import dev.dramatis.character.TemplateText.Placeholder;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.InputsRecord;
import dev.dramatis.processor.model.InputsRecord.Input;
import dev.dramatis.processor.model.Located;
import dev.dramatis.spi.InputText;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class that fills the templates of a package's characters, in the package, so that
 * neither they nor their records need be public.
 */
final class TemplatesWriter {

  private TemplatesWriter() {}

  static GeneratedFile write(IndexLayout layout, IndexLayout.Factory templates) {
    Map<String, String> methods =
        Names.methods(
            "fill",
            templates.characters().stream().map(character -> character.id().value()).toList());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(templates.type())
            .addJavadoc("Fills the templates of this package's characters for their index.")
            .addAnnotations(layout.marks())
            .addAnnotation(
                SourceText.withoutWarnings("auxiliaryclass", "deprecation", "exports", "removal"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(persona(templates, methods));
    for (CharacterDeclaration character : templates.characters()) {
      type.addMethod(fill(character, methods.getOrDefault(character.id().value(), "")));
    }
    return SourceText.of(templates.type().packageName(), type.build());
  }

  private static MethodSpec persona(IndexLayout.Factory templates, Map<String, String> methods) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : templates.characters()) {
      String id = character.id().value();
      cases.add("case $S -> $L(($T) character, context);\n", id, methods.get(id), type(character));
    }
    return MethodSpec.methodBuilder("persona")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(SourceText.nullable(ClassName.get(String.class)))
        .addParameter(String.class, "id")
        .addParameter(ClassName.OBJECT, "character")
        .addParameter(PromptContext.class, "context")
        .addCode("return switch (id) {\n$>")
        .addCode(cases.build())
        .addCode("default -> null;\n$<};\n")
        .build();
  }

  private static MethodSpec fill(CharacterDeclaration character, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class)
            .addParameter(type(character), "character")
            .addParameter(PromptContext.class, "context");
    InputsRecord record = character.inputs();
    if (record != null) {
      method.addStatement(
          "var inputs = $T.given(character.inputs(context), $S)",
          InputText.class,
          character.simpleName());
    }
    return method.addStatement("return $L", text(character)).build();
  }

  private static CodeBlock text(CharacterDeclaration character) {
    Located<String> template = character.template();
    String text = template == null ? "" : template.value();
    CodeBlock.Builder sum = CodeBlock.builder().add("$S", "").add("$>$>");
    boolean isFirst = true;
    for (Part part : TemplateText.parse(text).parts()) {
      CodeBlock operand = operand(part, character.inputs());
      if (isFirst && part instanceof Literal) {
        sum = CodeBlock.builder().add("$L$>$>", operand);
      } else {
        sum.add("\n+ $L", operand);
      }
      isFirst = false;
    }
    return sum.add("$<$<").build();
  }

  private static CodeBlock operand(Part part, @Nullable InputsRecord record) {
    if (part instanceof Literal literal) {
      return SourceText.literal(literal.text());
    }
    if (!(part instanceof Placeholder placeholder) || record == null) {
      return CodeBlock.of("$S", "");
    }
    Optional<Input> input =
        record.inputs().stream().filter(each -> each.name().equals(placeholder.name())).findFirst();
    if (input.isEmpty()) {
      return CodeBlock.of("$S", "");
    }
    String method = input.get().hasLines() ? "lines" : "line";
    return placeholder.fallback() == null
        ? CodeBlock.of(
            "$T.$L(inputs.$L(), $S)",
            InputText.class,
            method,
            placeholder.name(),
            placeholder.name() + " of " + record.name())
        : CodeBlock.of(
            "$T.$LOr(inputs.$L(), $L)",
            InputText.class,
            method,
            placeholder.name(),
            SourceText.literal(placeholder.fallback()));
  }

  private static TypeName type(CharacterDeclaration character) {
    int parameters = character.classShape().typeParameters();
    if (parameters == 0) {
      return character.type();
    }
    TypeName[] unknown = new TypeName[parameters];
    Arrays.fill(unknown, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    return ParameterizedTypeName.get(character.type(), unknown);
  }
}

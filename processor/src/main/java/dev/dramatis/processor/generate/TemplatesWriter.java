package dev.dramatis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.character.Need;
import dev.dramatis.character.TemplateText;
import dev.dramatis.character.TemplateText.Literal;
import dev.dramatis.character.TemplateText.Part;
import dev.dramatis.character.TemplateText.Placeholder;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.InputsType;
import dev.dramatis.processor.model.InputsType.Input;
import dev.dramatis.processor.model.Located;
import dev.dramatis.spi.InputText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class that makes the texts of a package's characters from their inputs: personas and
 * greetings. It is in the package, so that neither they nor their records need be public.
 */
final class TemplatesWriter {

  private final IndexLayout layout;
  private final IndexLayout.Factory part;
  private final Map<BankMethod, Map<String, String>> names = new EnumMap<>(BankMethod.class);

  private TemplatesWriter(IndexLayout layout, IndexLayout.Factory part) {
    this.layout = layout;
    this.part = part;
    List<String> ids = part.characters().stream().map(character -> character.id().value()).toList();
    names.put(BankMethod.PERSONA, Names.methods("fill", ids));
    names.put(BankMethod.GREETING, Names.methods("greet", ids));
  }

  static GeneratedFile write(IndexLayout layout, IndexLayout.Factory part) {
    return new TemplatesWriter(layout, part).write();
  }

  private GeneratedFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(part.type())
            .addJavadoc("Fills the texts of this package's characters for their index.")
            .addAnnotations(layout.marks())
            .addAnnotation(
                SourceText.withoutWarnings("auxiliaryclass", "deprecation", "exports", "removal"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (BankMethod method : BankMethod.of(BankMethod.Part.TEMPLATES, part.characters())) {
      type.addMethod(lookUp(method));
    }
    for (CharacterDeclaration character : part.characters()) {
      if (BankMethod.PERSONA.isFor(character)) {
        type.addMethod(fill(character));
      }
      if (BankMethod.GREETING.isFor(character)) {
        type.addMethod(greet(character));
      }
    }
    return SourceText.of(part.type().packageName(), type.build());
  }

  private MethodSpec lookUp(BankMethod method) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : part.characters()) {
      if (method.isFor(character)) {
        cases.add("case $S -> $L;\n", character.id().value(), value(method, character));
      }
    }
    return method.byId(cases.build()).addModifiers(Modifier.PUBLIC).build();
  }

  private CodeBlock value(BankMethod method, CharacterDeclaration character) {
    if (method == BankMethod.INPUTS_OF) {
      return inputs(character);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    if (character.hasInputs()) {
      arguments.add(CodeBlock.of("inputs"));
    }
    if (method == BankMethod.GREETING && isDrawn(character)) {
      arguments.add(CodeBlock.of("context"));
    }
    return CodeBlock.of("$L($L)", nameOf(method, character), CodeBlock.join(arguments, ", "));
  }

  private static CodeBlock inputs(CharacterDeclaration character) {
    InputsType inputs = character.inputs();
    if (inputs == null || !inputs.isOfHost()) {
      return CodeBlock.of(
          "$T.given((($T) character).inputs(context), $S)",
          InputText.class,
          SourceText.withWildcards(character.type(), character.classShape().typeParameters()),
          character.simpleName());
    }
    return isRequired(character)
        ? CodeBlock.of("context.get($T.class)", inputs.type())
        : CodeBlock.of("context.find($T.class).orElse(null)", inputs.type());
  }

  /** Returns whether the host object that fills the texts is always there. */
  private static boolean isRequired(CharacterDeclaration character) {
    InputsType inputs = character.inputs();
    return inputs != null
        && inputs.type() != null
        && character.needs().contains(Need.required(inputs.type().reflectionName()));
  }

  private MethodSpec fill(CharacterDeclaration character) {
    Located<String> template = Objects.requireNonNull(character.template());
    return method(BankMethod.PERSONA, character, List.of(template))
        .addStatement("return $L", text(template, character))
        .build();
  }

  private MethodSpec greet(CharacterDeclaration character) {
    List<Located<String>> greetings = character.greetings();
    MethodSpec.Builder method = method(BankMethod.GREETING, character, greetings);
    if (!isDrawn(character)) {
      return method.addStatement("return $L", text(greetings.get(0), character)).build();
    }
    method
        .addParameter(BankMethod.CONTEXT)
        .addCode("return switch (context.random().nextInt($L)) {\n$>", greetings.size());
    for (int i = 1; i < greetings.size(); i++) {
      method.addCode("case $L -> $L;\n", i, text(greetings.get(i), character));
    }
    return method.addCode("default -> $L;\n$<};\n", text(greetings.get(0), character)).build();
  }

  private static boolean isDrawn(CharacterDeclaration character) {
    return character.greetings().size() > 1;
  }

  /**
   * Begins a method for texts of a character. The type of its inputs is named in the body: in a
   * signature, javac warns of a type that is in the file of another.
   */
  private MethodSpec.Builder method(
      BankMethod method, CharacterDeclaration character, List<Located<String>> texts) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(nameOf(method, character))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class);
    InputsType inputs = character.inputs();
    if (inputs == null || inputs.type() == null) {
      return builder;
    }
    builder.addParameter(BankMethod.INPUTS);
    return texts.stream().anyMatch(TemplatesWriter::hasPlaceholder)
        ? builder.addStatement(
            "var values = ($T) inputs",
            SourceText.withWildcards(inputs.type(), inputs.typeParameters()))
        : builder;
  }

  private static boolean hasPlaceholder(Located<String> text) {
    return TemplateText.parse(text.value()).parts().stream()
        .anyMatch(Placeholder.class::isInstance);
  }

  private static boolean isOfHost(CharacterDeclaration character) {
    InputsType inputs = character.inputs();
    return inputs != null && inputs.isOfHost();
  }

  private String nameOf(BankMethod method, CharacterDeclaration character) {
    return names.getOrDefault(method, Map.of()).getOrDefault(character.id().value(), "");
  }

  private static CodeBlock text(Located<String> text, CharacterDeclaration character) {
    boolean isAlwaysThere = !isOfHost(character) || isRequired(character);
    CodeBlock.Builder sum = CodeBlock.builder().add("$S", "").add("$>$>");
    boolean isFirst = true;
    for (Part part : TemplateText.parse(text.value()).parts()) {
      CodeBlock operand = operand(part, character.inputs(), isAlwaysThere);
      if (isFirst && part instanceof Literal) {
        sum = CodeBlock.builder().add("$L$>$>", operand);
      } else {
        sum.add("\n+ $L", operand);
      }
      isFirst = false;
    }
    return sum.add("$<$<").build();
  }

  private static CodeBlock operand(Part part, @Nullable InputsType inputs, boolean isAlwaysThere) {
    if (part instanceof Literal literal) {
      return SourceText.literal(literal.text());
    }
    if (!(part instanceof Placeholder placeholder) || inputs == null) {
      return CodeBlock.of("$S", "");
    }
    Optional<Input> input = inputs.find(placeholder.name());
    if (input.isEmpty()) {
      return CodeBlock.of("$S", "");
    }
    if (isAlwaysThere && input.get().isNumber()) {
      return CodeBlock.of("values.$L()", placeholder.name());
    }
    String method = input.get().hasLines() ? "lines" : "line";
    CodeBlock value =
        isAlwaysThere
            ? CodeBlock.of("values.$L()", placeholder.name())
            : CodeBlock.of("values == null ? null : values.$L()", placeholder.name());
    return placeholder.fallback() == null
        ? CodeBlock.of(
            "$T.$L($L, $S)",
            InputText.class,
            method,
            value,
            placeholder.name() + " of " + inputs.name())
        : CodeBlock.of(
            "$T.$LOr($L, $L)",
            InputText.class,
            method,
            value,
            SourceText.literal(placeholder.fallback()));
  }
}

package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.Need;
import dev.dramatis.processor.generate.IndexLayout.Shard;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes a shard: definitions, which name no character class, and look-ups among them. */
final class ShardWriter {

  private final IndexLayout layout;
  private final PackageClasses classes;
  private final Map<String, String> texts;
  private final Shard shard;
  private final Map<String, String> methods;

  /**
   * @param classes the classes in the packages of the characters
   * @param texts the definitions that are kept as texts, by id
   */
  ShardWriter(IndexLayout layout, PackageClasses classes, Map<String, String> texts, Shard shard) {
    this.layout = layout;
    this.classes = classes;
    this.texts = texts;
    this.shard = shard;
    this.methods =
        Names.methods(
            "define", shard.byId().stream().map(character -> character.id().value()).toList());
  }

  GeneratedFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shard.type())
            .addJavadoc(
                "Characters of the bank $S whose id, or name, has a certain hash.\n",
                SourceText.inComment(layout.bank()))
            .addAnnotations(layout.marks())
            .addAnnotation(SourceText.withoutWarnings("auxiliaryclass", "deprecation", "removal"))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                lookUp(
                    "find",
                    ClassName.get(CharacterDefinition.class),
                    "id",
                    shard.byId(),
                    CharacterDeclaration::id,
                    this::find))
            .addMethod(
                lookUp(
                    "idOf",
                    ClassName.get(String.class),
                    "name",
                    shard.byName(),
                    CharacterDeclaration::name,
                    character -> CodeBlock.of("$S", character.id().value())))
            .addMethod(
                lookUp(
                    "create",
                    ClassName.OBJECT,
                    "id",
                    shard.byId(),
                    CharacterDeclaration::id,
                    this::create));
    for (BankMethod method : layout.methods()) {
      type.addMethod(lookUp(method));
    }
    if (!layout.isPacked()) {
      type.addMethod(addIds()).addMethod(addDefinitions());
    }
    shard.byId().stream()
        .filter(character -> !texts.containsKey(character.id().value()))
        .forEach(character -> type.addMethod(definition(character)));
    return SourceText.of(shard.type().packageName(), type.build());
  }

  private static MethodSpec lookUp(
      String name,
      TypeName result,
      String parameter,
      List<CharacterDeclaration> characters,
      Function<CharacterDeclaration, Located<String>> key,
      Function<CharacterDeclaration, CodeBlock> value) {
    Map<CodeBlock, List<CodeBlock>> keysByValue = new LinkedHashMap<>();
    for (CharacterDeclaration character : characters) {
      keysByValue
          .computeIfAbsent(value.apply(character), same -> new ArrayList<>())
          .add(SourceText.literal(key.apply(character).value()));
    }
    CodeBlock.Builder cases = CodeBlock.builder();
    keysByValue.forEach(
        (same, keys) -> cases.add("case $>$>$L$<$< -> $L;\n", CodeBlock.join(keys, ",\n"), same));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(SourceText.nullable(result))
        .addParameter(String.class, parameter)
        .addCode("return switch ($L) {\n$>", parameter)
        .addCode(cases.build())
        .addCode("default -> null;\n$<};\n")
        .build();
  }

  private CodeBlock find(CharacterDeclaration character) {
    String text = texts.get(character.id().value());
    return text == null
        ? CodeBlock.of("$L()", methodOf(character))
        : CodeBlock.of("$T.read($L)", DefinitionsWriter.typeFor(layout), SourceText.literal(text));
  }

  /** Shards whose characters do not need the method have it too, for the index calls it. */
  private MethodSpec lookUp(BankMethod method) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : shard.byId()) {
      ClassName type = classes.with(method, character);
      if (type != null && method.isFor(character)) {
        cases.add("case $S -> $L;\n", character.id().value(), method.call(type));
      }
    }
    return method.byId(cases.build()).build();
  }

  private CodeBlock create(CharacterDeclaration character) {
    ClassName factory = classes.factoryOf(character);
    return factory == null
        ? FactoryWriter.create(character)
        : CodeBlock.of("$T.create(id)", factory);
  }

  private MethodSpec addDefinitions() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addDefinitions")
            .addModifiers(Modifier.STATIC)
            .addParameter(
                ParameterizedTypeName.get(List.class, CharacterDefinition.class), "definitions");
    for (CharacterDeclaration character : shard.byId()) {
      method.addStatement("definitions.add($L())", methodOf(character));
    }
    return method.build();
  }

  private MethodSpec addIds() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addIds")
            .addModifiers(Modifier.STATIC)
            .addParameter(ParameterizedTypeName.get(List.class, String.class), "ids");
    if (!shard.byId().isEmpty()) {
      method.addStatement(
          "$T.addAll(ids, $L)",
          Collections.class,
          ValueCode.lines(
              shard.byId().stream()
                  .map(character -> CodeBlock.of("$S", character.id().value()))
                  .toList()));
    }
    return method.build();
  }

  private String methodOf(CharacterDeclaration character) {
    return methods.getOrDefault(character.id().value(), "");
  }

  private MethodSpec definition(CharacterDeclaration character) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return $T.builder($S, $L)$>$>",
                CharacterDefinition.class,
                character.id().value(),
                SourceText.literal(character.name().value()))
            .add("\n.bank($L)", SourceText.literal(layout.bank()))
            .add("\n.className($S)", character.binaryName());
    addFacts(code, character);
    character.voices().forEach(voice -> addRecord(code, "voice", voice));
    character.instructions().forEach(data -> addRecord(code, "instructions", data));
    character.traits().forEach(trait -> addRecord(code, "trait", trait));
    return MethodSpec.methodBuilder(methodOf(character))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(CharacterDefinition.class)
        .addCode(code.add("\n.build();\n$<$<").build())
        .build();
  }

  private static void addFacts(CodeBlock.Builder code, CharacterDeclaration character) {
    Located<String> description = character.description();
    if (description != null) {
      code.add("\n.description($L)", SourceText.literal(description.value()));
    }
    addTexts(code, "languages", character.languages());
    addTexts(code, "tags", character.tags());
    String comment = character.comment();
    if (comment != null) {
      code.add("\n.comment($L)", SourceText.literal(comment));
    }
    if (!character.isListed()) {
      code.add("\n.listed($T.$L)", Listed.class, character.listed());
    }
    if (character.order() != null) {
      code.add("\n.order($L)", character.order());
    }
    if (!character.hasHouseRules()) {
      code.add("\n.withoutHouseRules()");
    }
    if (!character.greetings().isEmpty()) {
      code.add("\n.withGreeting()");
    }
    for (Need need : character.needs()) {
      code.add(
          "\n.need($T.$L($S))",
          Need.class,
          need.isOptional() ? "optional" : "required",
          need.className());
    }
  }

  private static void addTexts(CodeBlock.Builder code, String method, List<Located<String>> texts) {
    if (!texts.isEmpty()) {
      code.add(
          "\n.$L($L)",
          method,
          texts.stream()
              .map(text -> SourceText.literal(text.value()))
              .collect(CodeBlock.joining(", ")));
    }
  }

  private static void addRecord(CodeBlock.Builder code, String method, RecordValue bound) {
    code.add("\n.$L($>$>\n$L$<$<)", method, ValueCode.of(bound));
  }
}

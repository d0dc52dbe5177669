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
import javax.lang.model.element.Modifier;

/** Writes a shard: definitions, which name no character class, and look-ups among them. */
final class ShardWriter {

  private final IndexLayout layout;
  private final PackageClasses classes;
  private final Map<String, String> texts;
  private final Shard shard;
  private final Map<String, String> methods;
  private final LongTexts longTexts = new LongTexts();

  /**
   * @param classes the classes in the packages of the characters
   * @param texts the definitions that are kept as texts, by id
   */
  ShardWriter(IndexLayout layout, PackageClasses classes, Map<String, String> texts, Shard shard) {
    this.layout = layout;
    this.classes = classes;
    this.texts = texts;
    this.shard = shard;
    List<String> ids = new ArrayList<>();
    for (CharacterDeclaration character : shard.byId()) {
      ids.add(character.id().value());
    }
    this.methods = Names.methods("define", ids);
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
            .addMethod(lookUp("find", ClassName.get(CharacterDefinition.class), "id", findCases()))
            .addMethod(lookUp("idOf", ClassName.get(String.class), "name", idCases()))
            .addMethod(lookUp("create", ClassName.OBJECT, "id", createCases()));
    for (BankMethod method : layout.methods()) {
      type.addMethod(lookUp(method));
    }
    if (!layout.isPacked()) {
      type.addMethod(addIds()).addMethod(addDefinitions());
    }
    for (CharacterDeclaration character : shard.byId()) {
      if (!texts.containsKey(character.id().value())) {
        type.addMethod(definition(character));
      }
    }
    return longTexts.in(SourceText.of(shard.type().packageName(), type.build()));
  }

  private static MethodSpec lookUp(
      String name, TypeName result, String parameter, CodeBlock cases) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(SourceText.nullable(result))
        .addParameter(String.class, parameter)
        .addCode("return switch ($L) {\n$>", parameter)
        .addCode(cases)
        .addCode("default -> null;\n$<};\n")
        .build();
  }

  private CodeBlock findCases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : shard.byId()) {
      String id = character.id().value();
      String text = texts.get(id);
      if (text == null) {
        cases.add("case $S -> $L();\n", id, methodOf(character));
      } else {
        ClassName definitions = DefinitionsWriter.typeFor(layout);
        cases.add("case $S -> $T.read($L);\n", id, definitions, longTexts.literal(text));
      }
    }
    return cases.build();
  }

  private CodeBlock idCases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : shard.byName()) {
      cases.add(
          "case $L -> $S;\n", SourceText.literal(character.name().value()), character.id().value());
    }
    return cases.build();
  }

  private CodeBlock createCases() {
    CodeBlock.Builder cases = CodeBlock.builder();
    Map<ClassName, List<CodeBlock>> idsByFactory = new LinkedHashMap<>();
    for (CharacterDeclaration character : shard.byId()) {
      CodeBlock id = CodeBlock.of("$S", character.id().value());
      IndexLayout.Factory factory = classes.factoryOf(character);
      if (factory == null) {
        cases.add("case $L -> $L;\n", id, FactoryWriter.create(character));
      } else if (factory.isOfOne()) {
        cases.add("case $L -> $T.create();\n", id, factory.type());
      } else {
        idsByFactory.computeIfAbsent(factory.type(), absent -> new ArrayList<>()).add(id);
      }
    }
    for (Map.Entry<ClassName, List<CodeBlock>> factory : idsByFactory.entrySet()) {
      CodeBlock ids = CodeBlock.join(factory.getValue(), ",\n");
      cases.add("case $>$>$L$<$< -> $T.create(id);\n", ids, factory.getKey());
    }
    return cases.build();
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
    List<CodeBlock> ids = new ArrayList<>();
    for (CharacterDeclaration character : shard.byId()) {
      ids.add(CodeBlock.of("$S", character.id().value()));
    }
    if (!ids.isEmpty()) {
      method.addStatement("$T.addAll(ids, $L)", Collections.class, ValueCode.lines(ids));
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
    addRecords(code, "voice", character.voices());
    addRecords(code, "instructions", character.instructions());
    addRecords(code, "trait", character.traits());
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
    List<CodeBlock> literals = new ArrayList<>();
    for (Located<String> text : texts) {
      literals.add(SourceText.literal(text.value()));
    }
    if (!literals.isEmpty()) {
      code.add("\n.$L($L)", method, CodeBlock.join(literals, ", "));
    }
  }

  private static void addRecords(CodeBlock.Builder code, String method, List<RecordValue> bound) {
    for (RecordValue single : bound) {
      code.add("\n.$L($>$>\n$L$<$<)", method, ValueCode.of(single));
    }
  }
}

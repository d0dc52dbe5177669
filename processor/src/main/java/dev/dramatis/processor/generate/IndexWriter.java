package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.processor.generate.IndexLayout.Shard;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.packed.DefinitionFile;
import dev.dramatis.spi.packed.DefinitionText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the index: the public class that knows in which shard to look. A module that exports it
 * may well keep the runtime to itself, which javac would warn of.
 */
final class IndexWriter {

  private static final TypeName IDS = ParameterizedTypeName.get(List.class, String.class);
  private static final TypeName DEFINITIONS =
      ParameterizedTypeName.get(List.class, CharacterDefinition.class);

  private final IndexLayout layout;
  private final ClassName hashes;

  IndexWriter(IndexLayout layout) {
    this.layout = layout;
    this.hashes = HashesWriter.typeFor(layout);
  }

  GeneratedFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(layout.index())
            .addJavadoc(
                """
                The characters of the bank $S, for a registry that loads it or is given it:
                {@code CharacterRegistry.of(new $L())}.
                """,
                SourceText.inComment(layout.bank()),
                layout.index().simpleName())
            .addAnnotations(layout.marks())
            .addAnnotation(SourceText.withoutWarnings("exports"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CharacterBank.class)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For a host, and for {@link java.util.ServiceLoader}.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(constant("format", TypeName.INT, CodeBlock.of("$L", CharacterBank.FORMAT)))
            .addMethod(
                constant("name", ClassName.get(String.class), SourceText.literal(layout.bank())))
            .addMethod(
                constant("size", TypeName.INT, CodeBlock.of("$L", layout.characters().size())))
            .addMethod(layout.isPacked() ? idsOfFile() : ids())
            .addMethod(
                constant("idHashes", TypeName.get(int[].class), CodeBlock.of("$T.ids()", hashes)))
            .addMethod(
                constant(
                    "nameHashes", TypeName.get(int[].class), CodeBlock.of("$T.names()", hashes)))
            .addMethod(layout.isPacked() ? definitionsOfFile() : definitions())
            .addMethod(lookUp("find", ClassName.get(CharacterDefinition.class), "id"))
            .addMethod(lookUp("idOf", ClassName.get(String.class), "name"))
            .addMethod(lookUp("create", ClassName.OBJECT, "id"));
    if (!layout.templates().isEmpty()) {
      type.addMethod(constant("hasTemplates", TypeName.BOOLEAN, CodeBlock.of("true")));
    }
    for (BankMethod method : layout.methods()) {
      type.addMethod(lookUp(method));
    }
    return SourceText.of(layout.index().packageName(), type.build());
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  private static MethodSpec constant(String name, TypeName result, CodeBlock value) {
    return method(name, result).addStatement("return $L", value).build();
  }

  private MethodSpec ids() {
    MethodSpec.Builder method =
        method("ids", IDS).addStatement("$T ids = new $T<>(size())", IDS, ArrayList.class);
    for (Shard shard : layout.shards()) {
      method.addStatement("$T.addIds(ids)", shard.type());
    }
    return method
        .addStatement("$T.sort(ids)", Collections.class)
        .addStatement("return ids")
        .build();
  }

  private MethodSpec definitions() {
    MethodSpec.Builder method =
        method("definitions", DEFINITIONS)
            .addStatement("$T definitions = new $T<>(size())", DEFINITIONS, ArrayList.class);
    for (Shard shard : layout.shards()) {
      method.addStatement("$T.addDefinitions(definitions)", shard.type());
    }
    return method.addStatement("return definitions").build();
  }

  private MethodSpec idsOfFile() {
    return method("ids", IDS)
        .addStatement("return new $T($T.class).ids()", DefinitionFile.class, layout.index())
        .build();
  }

  private MethodSpec definitionsOfFile() {
    return method("definitions", DEFINITIONS)
        .addStatement("$T definitions = new $T<>(size())", DEFINITIONS, ArrayList.class)
        .addStatement("$1T file = new $1T($2T.class)", DefinitionFile.class, layout.index())
        .addCode(
            "for ($T in = file.next(); in != null; in = file.next()) {\n$>", DefinitionText.class)
        .addStatement(
            "definitions.add(in.isDefinedInCode() ? find(in.id()) : $T.read(in))",
            DefinitionsWriter.typeFor(layout))
        .addCode("$<}\n")
        .addStatement("return definitions")
        .build();
  }

  private MethodSpec lookUp(String name, TypeName result, String key) {
    return inShards(
        method(name, SourceText.nullable(result)).addParameter(String.class, key),
        key,
        shard -> CodeBlock.of("$T.$L($L)", shard, name, key),
        CodeBlock.of("null"));
  }

  private MethodSpec lookUp(BankMethod method) {
    return inShards(method.override(), "id", method::call, method.otherwise());
  }

  private MethodSpec inShards(
      MethodSpec.Builder method,
      String key,
      Function<ClassName, CodeBlock> call,
      CodeBlock otherwise) {
    List<Shard> shards = layout.shards();
    if (shards.size() == 1) {
      return method.addStatement("return $L", call.apply(shards.get(0).type())).build();
    }
    method.addCode("return switch (($L.hashCode() & 0x7fffffff) % $L) {\n$>", key, shards.size());
    for (int i = 0; i < shards.size(); i++) {
      method.addCode("case $L -> $L;\n", i, call.apply(shards.get(i).type()));
    }
    return method.addCode("default -> $L;\n$<};\n", otherwise).build();
  }
}

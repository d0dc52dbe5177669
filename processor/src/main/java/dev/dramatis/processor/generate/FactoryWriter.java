package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.processor.model.CharacterDeclaration;
import javax.lang.model.element.Modifier;

/**
 * Writes the factory of a package, in the package, so that its classes need not be public. The
 * index's own package has none: shards create its characters.
 *
 * <p>It returns {@link Object}: with any other class as the result, verifying the factory would
 * load every character to see that it is one.
 */
final class FactoryWriter {

  private FactoryWriter() {}

  static GeneratedFile write(IndexLayout layout, IndexLayout.Factory factory) {
    return SourceText.of(
        factory.type().packageName(),
        TypeSpec.classBuilder(factory.type())
            .addJavadoc("Creates the characters of this package for the index of their bank.")
            .addAnnotations(layout.marks())
            .addAnnotation(
                SourceText.withoutWarnings("auxiliaryclass", "deprecation", "exports", "removal"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(factory.isOfOne() ? createOne(factory) : createById(factory))
            .build());
  }

  private static MethodSpec createOne(IndexLayout.Factory factory) {
    return create(ClassName.OBJECT)
        .addStatement("return $L", create(factory.characters().get(0)))
        .build();
  }

  private static MethodSpec createById(IndexLayout.Factory factory) {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (CharacterDeclaration character : factory.characters()) {
      cases.add("case $S -> $L;\n", character.id().value(), create(character));
    }
    return create(SourceText.nullable(ClassName.OBJECT))
        .addParameter(String.class, "id")
        .addCode("return switch (id) {\n$>")
        .addCode(cases.build())
        .addCode("default -> null;\n$<};\n")
        .build();
  }

  private static MethodSpec.Builder create(TypeName result) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result);
  }

  /** A new instance of a character class, in a package that may call its constructor. */
  static CodeBlock create(CharacterDeclaration character) {
    return CodeBlock.of(
        "new $T$L()", character.type(), character.classShape().isGeneric() ? "<>" : "");
  }
}

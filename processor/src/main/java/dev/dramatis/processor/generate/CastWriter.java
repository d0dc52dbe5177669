package dev.dramatis.processor.generate;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.processor.generate.CastContent.Bank;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.spi.CastBanks;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the class that loads a host's cast. */
public final class CastWriter {

  private static final TypeName IDS = ParameterizedTypeName.get(Set.class, String.class);

  private final CastContent content;

  private CastWriter(CastContent content) {
    this.content = content;
  }

  /** Returns the class of a cast. Its digest is that of the same class without one. */
  public static GeneratedCast write(CastContent content) {
    CastWriter writer = new CastWriter(content);
    String digest = Digest.of(List.of(writer.file("")));
    return new GeneratedCast(writer.file(digest), digest);
  }

  private GeneratedFile file(String digest) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(CastDeclaration.SIMPLE_NAME)
            .addJavadoc(
                """
                The cast of this host: $L.

                <p>{@code CharacterCast.builder().load()} loads it, and fails if anything of it is missing or
                wrong.
                """,
                banksInWords())
            .addAnnotations(marks(digest))
            .addAnnotation(SourceText.withoutWarnings("exports"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CastBanks.class)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(builder())
            .addMethod(
                override("size", TypeName.INT)
                    .addStatement("return $L", content.banks().size())
                    .build())
            .addMethod(
                ofEach(
                    "index", ClassName.get(String.class), bank -> CodeBlock.of("$S", bank.index())))
            .addMethod(ofEach("bank", ClassName.get(CharacterBank.class), CastWriter::creation));
    if (content.banks().stream().anyMatch(Bank::lacksCharacters)) {
      type.addMethod(
          ofEach(
              "excluded",
              IDS,
              Bank::lacksCharacters,
              CastWriter::exclusion,
              CodeBlock.of("$T.of()", Set.class)));
    }
    return SourceText.of(
        content.declaration().packageName(),
        type.build(),
        "@Cast on " + content.declaration().subject());
  }

  private String banksInWords() {
    return content.banks().isEmpty()
        ? "no bank"
        : content.banks().stream()
            .map(bank -> "\"" + SourceText.inComment(bank.name()) + "\"")
            .collect(joining(", ", "the banks ", ""));
  }

  private List<AnnotationSpec> marks(String digest) {
    List<AnnotationSpec> marks = new ArrayList<>();
    for (AnnotationSpec mark : SourceText.generated(content.isMarkable())) {
      marks.add(
          mark.type().equals(ClassName.get(Generated.class))
              ? mark.toBuilder().addMember("digest", "$S", digest).build()
              : mark);
    }
    return marks;
  }

  private static MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(
            """
            Returns a builder of a registry of this cast. It is strict; {@code lenient()} loads the cast
            without what has an error.
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(CharacterRegistry.Builder.class)
        .addStatement(
            "return $T.builder().cast(new $L()).strict()",
            CharacterRegistry.class,
            CastDeclaration.SIMPLE_NAME)
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  /** A method that answers for one bank at a time, so that it needs the classes of no other. */
  private MethodSpec ofEach(String name, TypeName result, Function<Bank, CodeBlock> answer) {
    return ofEach(
        name,
        result,
        bank -> true,
        answer,
        CodeBlock.of("throw new $T(number)", IndexOutOfBoundsException.class));
  }

  private MethodSpec ofEach(
      String name,
      TypeName result,
      Predicate<Bank> isCase,
      Function<Bank, CodeBlock> answer,
      CodeBlock otherwise) {
    MethodSpec.Builder method = override(name, result).addParameter(TypeName.INT, "number");
    List<Bank> banks = content.banks();
    if (banks.isEmpty()) { // a switch expression that only throws does not compile
      return method.addStatement(otherwise).build();
    }
    method.addCode("return switch (number) {\n$>");
    for (int number = 0; number < banks.size(); number++) {
      if (isCase.test(banks.get(number))) {
        method.addCode("case $L -> $L;\n", number, answer.apply(banks.get(number)));
      }
    }
    return method.addCode("default -> $L;\n$<};\n", otherwise).build();
  }

  /** All indexes have one simple name, so that each is written with its package. */
  private static CodeBlock creation(Bank bank) {
    return bank.isNameable()
        ? CodeBlock.of("new $L()", bank.index())
        : CodeBlock.of("$T.provided($S)", CastBanks.class, bank.index());
  }

  private static CodeBlock exclusion(Bank bank) {
    return CodeBlock.of(
        "$T.of($L)",
        Set.class,
        bank.excluded().stream()
            .map(id -> CodeBlock.of("$S", id))
            .collect(CodeBlock.joining(", ")));
  }
}

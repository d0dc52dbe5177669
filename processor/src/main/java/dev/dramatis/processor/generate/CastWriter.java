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
import dev.dramatis.SessionOptions;
import dev.dramatis.processor.generate.CastContent.Bank;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.spi.CastBanks;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.Generated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            .addAnnotation(SourceText.withoutWarnings("exports", "rawtypes"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CastBanks.class)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(forHosts())
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

  private List<MethodSpec> forHosts() {
    return content.perSession().isEmpty() ? List.of(builder()) : List.of(builder(), options());
  }

  private MethodSpec builder() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.builder().cast(new $L())",
                CharacterRegistry.class,
                CastDeclaration.SIMPLE_NAME);
    if (!content.perSession().isEmpty()) {
      code.add(
          ".perSession($L)",
          content.perSession().stream()
              .map(each -> CodeBlock.of("$T.class", each.type()))
              .collect(CodeBlock.joining(", ")));
    }
    if (!content.declaration().tools().isEmpty()) {
      code.add(
          ".allowTools($L)",
          content.declaration().tools().stream()
              .map(each -> SourceText.literal(each.value()))
              .collect(CodeBlock.joining(", ")));
    }
    return MethodSpec.methodBuilder("builder")
        .addJavadoc(
            """
            Returns a builder of a registry of this cast. It is strict; {@code lenient()} loads the cast
            without what has an error.
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(CharacterRegistry.Builder.class)
        .addStatement("return $L.strict()", code.build())
        .build();
  }

  /** One parameter for each host object, so that the compiler checks the host's call. */
  private MethodSpec options() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("options")
            .addJavadoc(
                "Returns a builder of a session's options with the host objects of the session.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(SessionOptions.Builder.class)
            .addStatement("var options = $T.builder()", SessionOptions.class);
    Set<String> names = new HashSet<>(Set.of("options"));
    for (CastContent.PerSession each : content.perSession()) {
      String simpleName = each.type().simpleName();
      String name =
          Names.free(
              simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1), names);
      method.addParameter(each.isOptional() ? SourceText.nullable(each.type()) : each.type(), name);
      if (each.isOptional()) {
        method.addCode("if ($L != null) {\n$>", name);
      }
      method.addStatement("options.with($T.class, $L)", each.type(), name);
      if (each.isOptional()) {
        method.addCode("$<}\n");
      }
    }
    return method.addStatement("return options").build();
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

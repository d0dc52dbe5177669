package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Shape;
import dev.dramatis.spi.packed.DefinitionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a large cast that makes definitions from the texts in which they are kept.
 */
final class DefinitionsWriter {

  private final IndexLayout layout;
  private final PackedKinds kinds;
  private final Map<ClassName, String> methods = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  DefinitionsWriter(IndexLayout layout, PackedKinds kinds) {
    this.layout = layout;
    this.kinds = kinds;
    kinds.kinds().keySet().forEach(type -> methods.put(type, method(type.simpleName())));
  }

  static ClassName typeFor(IndexLayout layout) {
    return layout.index().peerClass(layout.index().simpleName() + "Definitions");
  }

  GeneratedFile write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(typeFor(layout))
            .addJavadoc(
                "Makes the definitions of the bank $S from the texts in which they are kept.\n",
                SourceText.inComment(layout.bank()))
            .addAnnotations(layout.marks())
            .addAnnotation(SourceText.withoutWarnings("deprecation", "removal"))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(read())
            .addMethod(definition());
    kinds.kinds().values().forEach(kind -> addKind(type, kind));
    return SourceText.of(layout.index().packageName(), type.build());
  }

  private static MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .returns(CharacterDefinition.class)
        .addParameter(String.class, "text")
        .addStatement("return read(new $T(text))", DefinitionText.class)
        .build();
  }

  private MethodSpec definition() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.STATIC)
            .returns(CharacterDefinition.class)
            .addParameter(DefinitionText.class, "in")
            .addStatement(
                "$T definition = in.definition($L)",
                CharacterDefinition.Builder.class,
                SourceText.literal(layout.bank()))
            .addCode("for (int left = in.number(); left > 0; left--) {\n$>")
            .addCode("switch (in.number()) {\n$>");
    kinds.kinds().values().stream()
        .filter(kind -> kinds.numbers().containsKey(kind.record()))
        .forEach(
            kind ->
                method.addCode(
                    "case $L -> definition.$L($L(in));\n",
                    kinds.numbers().get(kind.record()),
                    kind.role().name().toLowerCase(Locale.ROOT),
                    methods.get(kind.record())));
    return method
        .addCode("default -> throw in.buildMismatch();\n$<}\n$<}\n")
        .addStatement("return definition.build()")
        .build();
  }

  private void addKind(TypeSpec.Builder type, Kind kind) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Component component : kind.components()) {
      CodeBlock argument = argument(type, kind, component);
      // Another constructor may take an Integer where this one takes an int.
      arguments.add(
          kind.isOverloaded() && component.type().isPrimitive()
              ? CodeBlock.of("($T) $L", component.type(), argument)
              : argument);
    }
    type.addMethod(
        reader(methods.getOrDefault(kind.record(), ""), kind.record())
            .addStatement("return new $T($L)", kind.record(), ValueCode.lines(arguments))
            .build());
  }

  private CodeBlock argument(TypeSpec.Builder type, Kind kind, Component component) {
    Shape shape = component.shape();
    if (shape instanceof Shape.OfRecord) {
      return CodeBlock.of("in.isPresent() ? $L : null", item(shape));
    }
    if (!(shape instanceof Shape.OfItems items)) {
      return item(shape);
    }
    if (items.item() instanceof Shape.OfScalar scalar && scalar.type() == String.class) {
      return CodeBlock.of("in.textList()");
    }
    String method = method(kind.record().simpleName() + "_" + component.name());
    type.addMethod(list(method, items.item()));
    return CodeBlock.of("$L(in)", method);
  }

  private MethodSpec list(String method, Shape item) {
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), typeOf(item));
    return reader(method, SourceText.nullable(list))
        .addStatement("int count = in.count()")
        .addCode("if (count < 0) {\n$>")
        .addStatement("return null")
        .addCode("$<}\n")
        .addStatement("$T items = new $T<>(count)", list, ArrayList.class)
        .addCode("for (int i = 0; i < count; i++) {\n$>")
        .addStatement("items.add($L)", item(item))
        .addCode("$<}\n")
        .addStatement("return $T.copyOf(items)", List.class)
        .build();
  }

  private CodeBlock item(Shape shape) {
    if (shape instanceof Shape.OfRecord record) {
      return CodeBlock.of("$L(in)", methods.get(record.kind().record()));
    }
    if (shape instanceof Shape.OfEnum constant) {
      return CodeBlock.of("in.constant($T.class)", constant.type());
    }
    return CodeBlock.of("in.$L()", accessor(((Shape.OfScalar) shape).type()));
  }

  private static String accessor(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    return TypeName.get(type).unbox() + "Value";
  }

  private static TypeName typeOf(Shape item) {
    if (item instanceof Shape.OfRecord record) {
      return record.kind().record();
    }
    return item instanceof Shape.OfEnum constant
        ? constant.type()
        : TypeName.get(((Shape.OfScalar) item).type());
  }

  private static MethodSpec.Builder reader(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(result)
        .addParameter(DefinitionText.class, "in");
  }

  /** A method's name that is free: {@code readMood}, or {@code readMood_2}. */
  private String method(String simpleName) {
    return Names.free("read" + simpleName, taken);
  }
}

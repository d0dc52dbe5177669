package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.processor.model.ToolParameter;
import dev.dramatis.processor.model.ToolType.OfRecord;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.spi.tool.ToolConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What the tools of a package have in common in its class: the methods that read records, and the
 * constraints. Those are in a class of their own, so that a list of the tools needs none of them.
 */
final class ToolRecords {

  private static final String MEMBERS = "members";

  private final ClassName type;
  private final Map<TypeName, Reader> readers = new LinkedHashMap<>();
  private final Map<String, CodeBlock> constraints = new LinkedHashMap<>();
  private final Set<String> constraintNames = new HashSet<>();
  private final Set<String> constants = new HashSet<>();
  private final Set<String> methods = new HashSet<>();

  /** How a record is read. */
  private record Reader(String constant, String method, OfRecord object) {}

  /**
   * @param type the class that is written
   */
  ToolRecords(ClassName type) {
    this.type = type;
  }

  /** Returns the arguments of {@code toRecord} for a record. */
  CodeBlock reader(OfRecord object) {
    Reader reader = readers.get(object.type());
    if (reader == null) {
      String name = object.name();
      reader =
          new Reader(
              Names.free(Names.constant(name + "-members"), constants),
              Names.free("read" + name, methods),
              object);
      readers.put(object.type(), reader);
    }
    return CodeBlock.of("$L,$W$T::$L", reader.constant(), type, reader.method());
  }

  /** Returns the constant for a constraint, which is made once. */
  CodeBlock constraint(String name, CodeBlock value) {
    String constant = Names.free(Names.constant(name), constraintNames);
    constraints.put(constant, value);
    return CodeBlock.of("$T.$L", constraintsType(), constant);
  }

  private ClassName constraintsType() {
    return type.nestedClass("Constraints");
  }

  /** Adds what was asked for. A record may ask for another one. */
  void addTo(TypeSpec.Builder builder) {
    List<Reader> written = new ArrayList<>();
    while (written.size() < readers.size()) {
      Reader next = List.copyOf(readers.values()).get(written.size());
      builder.addField(members(next));
      builder.addMethod(method(next));
      written.add(next);
    }
    if (!constraints.isEmpty()) {
      builder.addType(constraints());
    }
  }

  private static FieldSpec members(Reader reader) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(List.class, String.class),
            reader.constant(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$L", ToolsWriter.texts(names(reader.object())))
        .build();
  }

  private static List<String> names(OfRecord object) {
    return object.components().stream().map(ToolParameter::name).toList();
  }

  /** It returns an object: in a signature, javac warns of a type that is in the file of another. */
  private MethodSpec method(Reader reader) {
    OfRecord object = reader.object();
    ToolArgumentsCode code =
        new ToolArgumentsCode(this, object.name(), MEMBERS, object.components());
    return MethodSpec.methodBuilder(reader.method())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(SourceText.nullable(ClassName.OBJECT))
        .addParameter(ToolArguments.class, MEMBERS)
        .addCode(code.declarations())
        .addStatement(
            "return $L.areWrong() ? null : new $T($Z$L)", MEMBERS, object.type(), code.values())
        .build();
  }

  private TypeSpec constraints() {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(constraintsType())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    constraints.forEach(
        (name, value) ->
            holder.addField(
                FieldSpec.builder(ToolConstraint.class, name, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build()));
    return holder.build();
  }
}

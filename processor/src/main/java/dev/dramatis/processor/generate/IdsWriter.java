package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the ids as constants, which the compiler copies to where they are used, so that their
 * class is never loaded. A class holds so many; a larger cast has a chain of them.
 */
final class IdsWriter {

  private static final int MOST_IN_A_CLASS = 10_000;

  private IdsWriter() {}

  /**
   * @param ids sorted; every id that is declared, so that one faulty character is not two faults
   */
  static List<GeneratedFile> write(IndexLayout layout, List<String> ids) {
    String packageName = layout.index().packageName();
    Map<String, String> constants = Names.constants(ids);
    List<GeneratedFile> files = new ArrayList<>();
    int parts = Math.max(1, (ids.size() + MOST_IN_A_CLASS - 1) / MOST_IN_A_CLASS);
    for (int part = 0; part < parts; part++) {
      TypeSpec.Builder type =
          TypeSpec.classBuilder(typeName(packageName, part)).addAnnotations(layout.marks());
      if (part == 0) {
        type.addJavadoc(
                "The ids of the characters: a host that names one here stops compiling when it is"
                    + " gone.\n")
            .addModifiers(Modifier.PUBLIC);
      }
      if (parts == 1) {
        type.addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
      } else if (part + 1 < parts) {
        type.superclass(typeName(packageName, part + 1));
      }
      int from = part * MOST_IN_A_CLASS;
      for (String id : ids.subList(from, Math.min(ids.size(), from + MOST_IN_A_CLASS))) {
        type.addField(constant(constants.getOrDefault(id, id), id));
      }
      files.add(SourceText.of(packageName, type.build()));
    }
    return files;
  }

  private static ClassName typeName(String packageName, int part) {
    return ClassName.get(packageName, "CharacterIds" + (part == 0 ? "" : part));
  }

  private static FieldSpec constant(String name, String id) {
    return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$S", id)
        .build();
  }
}

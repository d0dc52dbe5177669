package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.spi.NameHashes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the hashes by which a registry compares several banks; a class of its own, which a host
 * with one bank never loads.
 */
final class HashesWriter {

  private static final HexFormat HEX = HexFormat.of();
  private static final int IN_A_LINE = 10;

  /** A line takes eight bytes of a method's 65,535, and two of a class file's constants. */
  private static final int MOST_LINES = 4_000;

  private HashesWriter() {}

  static ClassName typeFor(IndexLayout layout) {
    return layout.index().peerClass(layout.index().simpleName() + "Hashes");
  }

  static GeneratedFile write(IndexLayout layout) {
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (CharacterDeclaration character : layout.characters()) {
      ids.add(character.id().value());
      names.add(character.name().value());
    }
    return SourceText.of(
        layout.index().packageName(),
        TypeSpec.classBuilder(typeFor(layout))
            .addJavadoc(
                "The hashes of ids and names, by which a registry compares several banks.\n")
            .addAnnotations(layout.marks())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(hashes("ids", ids))
            .addMethod(hashes("names", names))
            .build());
  }

  private static MethodSpec hashes(String method, List<String> keys) {
    List<CodeBlock> lines = new ArrayList<>();
    int inALine = Math.max(IN_A_LINE, keys.size() / MOST_LINES + 1);
    for (int from = 0; from < keys.size(); from += inALine) {
      StringBuilder line = new StringBuilder();
      for (String key : keys.subList(from, Math.min(keys.size(), from + inALine))) {
        line.append(HEX.toHexDigits(key.hashCode()));
      }
      lines.add(CodeBlock.of("$S", line));
    }
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.STATIC)
        .returns(int[].class)
        .addStatement("return $T.parse(\n$L)", NameHashes.class, CodeBlock.join(lines, ",\n"))
        .build();
  }
}

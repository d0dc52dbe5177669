package dev.dramatis.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes a class for the sake of being written: a compiler has one more round after each one that
 * wrote a class, and in that the processor sees what others have generated.
 */
public final class RoundWriter {

  private RoundWriter() {}

  /**
   * The class.
   *
   * @param packageName the package of the index
   */
  public static GeneratedFile write(String packageName) {
    return SourceText.of(
        packageName,
        TypeSpec.classBuilder("CharacterIndexRound")
            .addJavadoc(
                "Gave the compiler another round, in which what other processors generate for"
                    + " characters could be seen.\n")
            .addAnnotation(SourceText.generated())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build());
  }
}

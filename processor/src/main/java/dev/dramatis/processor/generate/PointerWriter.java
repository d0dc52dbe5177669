package dev.dramatis.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.processor.model.VisibleBank;
import dev.dramatis.spi.BankPointer;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what other compilations need to know of the bank. */
final class PointerWriter {

  private static final int MOST_IN_A_CLASS = 5_000;

  private final IndexLayout layout;
  private final Bucket bucket;
  private final String digest;
  private final String cast;
  private final int parts;

  /**
   * @param cast the class or package with the {@code @Cast} of the module; empty without one
   */
  PointerWriter(IndexLayout layout, Bucket bucket, String digest, String cast) {
    this.layout = layout;
    this.bucket = bucket;
    this.digest = digest;
    this.cast = cast;
    this.parts = Math.max(1, (layout.characters().size() + MOST_IN_A_CLASS - 1) / MOST_IN_A_CLASS);
  }

  List<GeneratedFile> write() {
    List<GeneratedFile> files = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      PointerName name = PointerName.of(bucket, layout.index().canonicalName(), part);
      files.add(
          SourceText.of(
              name.packageName(),
              TypeSpec.classBuilder(name.simpleName())
                  .addJavadoc(
                      "Tells other compilations what is in the bank $S.\n",
                      SourceText.inComment(layout.bank()))
                  .addAnnotations(layout.marks())
                  .addAnnotation(pointer(part))
                  .addModifiers(Modifier.FINAL)
                  .build()));
    }
    return files;
  }

  private AnnotationSpec pointer(int part) {
    AnnotationSpec.Builder pointer =
        AnnotationSpec.builder(BankPointer.class)
            .addMember("format", "$L", CharacterBank.FORMAT)
            .addMember("bank", SourceText.literal(layout.bank()))
            .addMember("index", "$S", layout.index().canonicalName())
            .addMember("digest", "$S", digest)
            .addMember("part", "$L", part)
            .addMember("parts", "$L", parts);
    if (part == 0 && !cast.isEmpty()) {
      pointer.addMember("facts", "$S", VisibleBank.CAST + cast);
    }
    int from = part * MOST_IN_A_CLASS;
    int to = Math.min(layout.characters().size(), from + MOST_IN_A_CLASS);
    return pointer.addMember("entries", entries(layout.characters().subList(from, to))).build();
  }

  private static CodeBlock entries(List<CharacterDeclaration> characters) {
    List<CodeBlock> entries = new ArrayList<>();
    for (CharacterDeclaration character : characters) {
      entries.add(entry(character));
    }
    return CodeBlock.of("{\n$L\n}", CodeBlock.join(entries, ",\n"));
  }

  private static CodeBlock entry(CharacterDeclaration character) {
    CodeBlock.Builder entry =
        CodeBlock.builder()
            .add(
                "@$T(id = $S, name = $L, type = $S",
                BankPointer.Entry.class,
                character.id().value(),
                SourceText.literal(character.name().value()),
                character.type().canonicalName());
    List<CodeBlock> facts = new ArrayList<>();
    for (String fact : VisibleBank.Entry.of(character).facts()) {
      facts.add(SourceText.literal(fact));
    }
    if (!facts.isEmpty()) {
      entry.add(", facts = {$L}", CodeBlock.join(facts, ", "));
    }
    return entry.add(")").build();
  }
}

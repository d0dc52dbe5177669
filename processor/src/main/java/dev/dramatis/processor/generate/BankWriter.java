package dev.dramatis.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dramatis.internal.BankTrace;
import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.PointerName;
import dev.dramatis.spi.CharacterBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes all files of a bank. */
public final class BankWriter {

  private BankWriter() {}

  /** Returns the files of a bank, whose index has a package. */
  public static GeneratedBank write(BankContent content) {
    IndexLayout layout = IndexLayout.of(content);
    List<GeneratedFile> files = new ArrayList<>();
    files.add(new IndexWriter(layout).write());
    files.add(HashesWriter.write(layout));
    PackageClasses inPackages = PackageClasses.of(layout);
    Map<String, String> texts = new HashMap<>();
    if (layout.isPacked()) {
      PackedKinds kinds = PackedKinds.of(layout.characters());
      DefinitionFileWriter file = new DefinitionFileWriter(layout, kinds);
      files.add(new DefinitionsWriter(layout, kinds).write());
      files.add(file.write());
      texts.putAll(file.texts());
    }
    for (IndexLayout.Shard shard : layout.shards()) {
      files.add(new ShardWriter(layout, inPackages, texts, shard).write());
    }
    for (IndexLayout.Factory factory : layout.factories()) {
      files.add(FactoryWriter.write(layout, factory));
    }
    for (IndexLayout.Factory part : layout.templates()) {
      files.add(TemplatesWriter.write(layout, part));
    }
    for (IndexLayout.Factory part : layout.tools()) {
      files.add(ToolsWriter.write(layout, part));
    }
    files.addAll(IdsWriter.write(layout, List.copyOf(new TreeSet<>(content.ids()))));
    files.add(
        new GeneratedFile(
            "META-INF/services/" + CharacterBank.class.getName(),
            false,
            layout.index().canonicalName() + "\n"));
    String index = layout.index().canonicalName();
    Bucket bucket = content.bucket().orElse(Bucket.of(index));
    PointerName pointer = PointerName.of(bucket, index, 0);
    String digest = Digest.of(files);
    files.add(trace(layout, content.unseen(), pointer));
    files.addAll(new PointerWriter(layout, bucket, digest, content.cast()).write());
    Set<String> classes = new HashSet<>();
    for (CharacterDeclaration character : layout.characters()) {
      classes.add(character.type().canonicalName());
    }
    return new GeneratedBank(index, pointer, classes, digest, List.copyOf(files));
  }

  /**
   * Returns a class for the sake of being written: a compiler has one more round after each one
   * that wrote a class, and in that the processor sees what others have generated.
   */
  public static GeneratedFile roundRequest(BankContent content) {
    return SourceText.of(
        content.packageName(),
        TypeSpec.classBuilder("CharacterIndexRound")
            .addJavadoc(
                "Gave the compiler another round, in which what other processors generate for"
                    + " characters could be seen.\n")
            .addAnnotations(SourceText.generated(content.isMarkable()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build());
  }

  /** What the next compile reads of this one where its output is not on the class path. */
  private static GeneratedFile trace(
      IndexLayout layout, List<CharacterClass> unseen, PointerName pointer) {
    StringBuilder text = new StringBuilder();
    text.append(layout.index().canonicalName()).append('\n');
    text.append(pointer.qualifiedName()).append('\n');
    for (CharacterDeclaration character : layout.characters()) {
      text.append(CharacterClass.of(character.type()).line()).append('\n');
    }
    for (CharacterClass type : unseen) {
      text.append(type.line()).append('\n');
    }
    return new GeneratedFile(BankTrace.of(layout.index().canonicalName()), false, text.toString());
  }
}

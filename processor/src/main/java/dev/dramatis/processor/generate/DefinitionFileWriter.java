package dev.dramatis.processor.generate;

import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.spi.packed.DefinitionFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes all definitions of a large cast into a resource. One with needs, and one that no class
 * file takes as a constant, is made by code, there as in its shard.
 */
final class DefinitionFileWriter {

  private final IndexLayout layout;
  private final Map<String, String> texts = new HashMap<>();

  DefinitionFileWriter(IndexLayout layout, PackedKinds kinds) {
    this.layout = layout;
    for (CharacterDeclaration character : layout.characters()) {
      String text = PackedText.of(character, kinds.numbers());
      if (character.needs().isEmpty() && PackedText.isConstant(text)) {
        texts.put(character.id().value(), text);
      }
    }
  }

  /** The definitions that are kept as texts, by id. */
  Map<String, String> texts() {
    return texts;
  }

  GeneratedFile write() {
    StringBuilder definitions = new StringBuilder();
    for (CharacterDeclaration character : layout.characters()) {
      String id = character.id().value();
      definitions.append(withLength(texts.getOrDefault(id, PackedText.apart(id))));
    }
    String name = DefinitionFile.nameFor(layout.index().simpleName());
    return new GeneratedFile(
        layout.index().packageName().replace('.', '/') + "/" + name,
        false,
        withLength(definitions.toString()));
  }

  private static String withLength(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }
}

package dev.dramatis.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The generated classes in the packages of a bank's characters, each by the ids of its characters.
 */
record PackageClasses(
    Map<String, IndexLayout.Factory> factories,
    Map<String, IndexLayout.Factory> templates,
    Map<String, IndexLayout.Factory> tools) {

  static PackageClasses of(IndexLayout layout) {
    return new PackageClasses(
        byId(layout.factories()), byId(layout.templates()), byId(layout.tools()));
  }

  private static Map<String, IndexLayout.Factory> byId(List<IndexLayout.Factory> factories) {
    Map<String, IndexLayout.Factory> byId = new HashMap<>();
    for (IndexLayout.Factory factory : factories) {
      for (CharacterDeclaration character : factory.characters()) {
        byId.put(character.id().value(), factory);
      }
    }
    return byId;
  }

  /** Returns the factory of a character; null for one in the index's package. */
  IndexLayout.@Nullable Factory factoryOf(CharacterDeclaration character) {
    return factories.get(character.id().value());
  }

  /** Returns the class that has a method for a character; null if there is none. */
  @Nullable ClassName with(BankMethod method, CharacterDeclaration character) {
    IndexLayout.Factory part =
        switch (method.part()) {
          case TEMPLATES -> templates.get(character.id().value());
          case TOOLS -> tools.get(character.id().value());
        };
    return part == null ? null : part.type();
  }
}

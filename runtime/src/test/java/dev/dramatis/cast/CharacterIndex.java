package dev.dramatis.cast;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bank of Anna and Bert. */
public final class CharacterIndex implements CharacterBank {

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return "dev.dramatis.cast";
  }

  @Override
  public int size() {
    return 2;
  }

  @Override
  public List<String> ids() {
    return List.of("anna", "bert");
  }

  @Override
  public int[] idHashes() {
    return new int[] {"anna".hashCode(), "bert".hashCode()};
  }

  @Override
  public int[] nameHashes() {
    return new int[] {"Anna".hashCode(), "Bert".hashCode()};
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    return switch (id) {
      case "anna" -> define("anna", "Anna");
      case "bert" -> define("bert", "Bert");
      default -> null;
    };
  }

  @Override
  public @Nullable String idOf(String name) {
    return switch (name) {
      case "Anna" -> "anna";
      case "Bert" -> "bert";
      default -> null;
    };
  }

  @Override
  public @Nullable Object create(String id) {
    return CharacterFactory.create(id);
  }

  private CharacterDefinition define(String id, String displayName) {
    return CharacterDefinition.builder(id, displayName)
        .bank(name())
        .className("dev.dramatis.cast." + displayName)
        .voice(new FileVoiceSource("voices/" + id + ".wav", null, null, null, null))
        .build();
  }
}

package dev.dramatis.spi;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one module, as the generated {@code CharacterIndex} gives them to a registry.
 *
 * <p>Generated code implements this interface; hosts use {@link dev.dramatis.CharacterRegistry}.
 * Methods are only ever added, with a default. Looking one character up neither loads a character
 * class nor makes another character's definition; every call makes its result anew.
 */
public interface CharacterBank {

  /** The newest format that this runtime reads. */
  int FORMAT = 2;

  /** The oldest format that this runtime reads. */
  int OLDEST_FORMAT = 2;

  /** The format that the bank was generated in. */
  int format();

  /**
   * The bank's name, from {@link dev.dramatis.annotation.Bank} or the package of the characters.
   */
  String name();

  /** The number of characters. */
  int size();

  /** The ids, sorted. */
  List<String> ids();

  /** The {@link String#hashCode()} of each id, in the order of {@link #ids()}. */
  int[] idHashes();

  /** The {@link String#hashCode()} of each name, in the order of {@link #ids()}. */
  int[] nameHashes();

  /**
   * Every definition, in any order. Where one cannot be made, it throws, and the registry finds the
   * others one by one.
   */
  default List<CharacterDefinition> definitions() {
    List<CharacterDefinition> definitions = new ArrayList<>();
    for (String id : ids()) {
      definitions.add(Objects.requireNonNull(find(id), id));
    }
    return definitions;
  }

  /** The definition of the character with an id, or null where there is none. */
  @Nullable CharacterDefinition find(String id);

  /** The id of the character with a name, or null where there is none. */
  @Nullable String idOf(String name);

  /**
   * Returns the persona that the template of a character makes, or null if it has none.
   *
   * @param character an instance that {@link #create} returned for the id
   */
  default @Nullable String persona(String id, Object character, PromptContext context) {
    return null;
  }

  /** A new instance of the character class with an id, or null where there is none. */
  @Nullable Object create(String id);
}

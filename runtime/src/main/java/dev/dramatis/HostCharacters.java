package dev.dramatis;

import dev.dramatis.HostBank.HostCharacter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that a host adds, on their way into a bank. */
final class HostCharacters {

  private final Map<String, HostCharacter> characters = new LinkedHashMap<>();
  private @Nullable Validator validator;

  /** Checks their constraints with this one; with none, they are not checked. */
  void validator(Validator checker) {
    validator = checker;
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  /**
   * Adds a character.
   *
   * @throws IllegalArgumentException if one of the same id or name was added
   */
  void add(HostCharacter character) {
    CharacterDefinition definition = character.definition();
    for (HostCharacter other : characters.values()) {
      if (other.definition().id().equals(definition.id())
          || other.definition().name().equals(definition.name())) {
        throw new IllegalArgumentException(
            "%s was added already; give %s another id and name"
                .formatted(other.definition(), definition));
      }
    }
    characters.put(definition.id(), character);
  }

  /** The characters that satisfy their constraints, by id; the others become errors. */
  Map<String, HostCharacter> valid(List<LoadError> errors) {
    Validator checker = validator;
    if (checker == null) {
      return characters;
    }
    Map<String, HostCharacter> valid = new LinkedHashMap<>();
    characters.forEach(
        (id, character) -> {
          String violations = violations(character.definition(), checker);
          if (violations.isEmpty()) {
            valid.put(id, character);
          } else {
            errors.add(
                new LoadError(LoadError.Type.INVALID_DEFINITION, HostBank.NAME, id, violations));
          }
        });
    return valid;
  }

  private static String violations(CharacterDefinition definition, Validator validator) {
    List<Object> records = new ArrayList<>(definition.traits());
    records.add(definition.voice());
    definition.instructions().ifPresent(records::add);
    List<String> violations = new ArrayList<>();
    try {
      for (Object bound : records) {
        for (ConstraintViolation<Object> violation : validator.validate(bound)) {
          violations.add(violation.getPropertyPath() + " " + violation.getMessage());
        }
      }
    } catch (RuntimeException e) {
      violations.add("its constraints cannot be checked, " + Isolation.reason(e));
    }
    violations.sort(Comparator.naturalOrder());
    return String.join(", ", violations);
  }
}

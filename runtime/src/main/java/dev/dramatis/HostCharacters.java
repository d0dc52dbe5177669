package dev.dramatis;

import dev.dramatis.HostBank.HostCharacter;
import dev.dramatis.prompt.PromptGenerator;
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
  void add(CharacterDefinition given, PromptGenerator generator) {
    CharacterDefinition definition = given.inBank(HostBank.NAME);
    for (HostCharacter other : characters.values()) {
      if (other.definition().id().equals(definition.id())
          || other.definition().name().equals(definition.name())) {
        throw new IllegalArgumentException(
            "%s was added already; give %s another id and name"
                .formatted(other.definition(), definition));
      }
    }
    characters.put(definition.id(), new HostCharacter(definition, generator));
  }

  /**
   * The characters that satisfy the rules for every character and, where there is a validator, the
   * constraints of their records, by id; the others become errors.
   */
  Map<String, HostCharacter> valid(List<LoadError> errors) {
    Map<String, HostCharacter> valid = new LinkedHashMap<>();
    for (HostCharacter character : characters.values()) {
      LoadError error = error(character.definition());
      if (error == null) {
        valid.put(character.definition().id(), character);
      } else {
        errors.add(error);
      }
    }
    return valid;
  }

  private @Nullable LoadError error(CharacterDefinition definition) {
    List<String> violations = new ArrayList<>(DefinitionRules.violations(definition));
    Throwable cause = null;
    try {
      if (validator != null) {
        violations.addAll(violations(definition, validator));
      }
    } catch (Throwable e) {
      Isolation.rethrowIfFatal(e);
      violations.add("its constraints cannot be checked, " + Isolation.reason(e));
      cause = e;
    }
    return violations.isEmpty()
        ? null
        : new LoadError(
            LoadError.Type.INVALID_DEFINITION,
            HostBank.NAME,
            definition.id(),
            String.join(", ", violations),
            cause);
  }

  private static List<String> violations(CharacterDefinition definition, Validator validator) {
    List<Object> records = new ArrayList<>(definition.traits());
    records.add(definition.voice());
    definition.instructions().ifPresent(records::add);
    List<String> violations = new ArrayList<>();
    for (Object bound : records) {
      for (ConstraintViolation<Object> violation : validator.validate(bound)) {
        violations.add(violation.getPropertyPath() + " " + violation.getMessage());
      }
    }
    violations.sort(Comparator.naturalOrder());
    return violations;
  }
}

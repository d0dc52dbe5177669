package dev.dramatis.internal;

import dev.dramatis.LoadError;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.internal.HostBank.HostCharacter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that a host adds, before they become a bank. */
public final class HostCharacters {

  private final Map<String, HostCharacter> characters = new LinkedHashMap<>();
  private @Nullable Validator validator;

  /** Sets the validator; without it, constraints are not checked. */
  public void validator(Validator checker) {
    validator = checker;
  }

  /** Returns the same definition in the host's bank. */
  public static CharacterDefinition inHostBank(CharacterDefinition definition) {
    return definition.bank().equals(HostBank.NAME)
        ? definition
        : definition.toBuilder().bank(HostBank.NAME).build();
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  /**
   * Adds a character.
   *
   * @throws IllegalArgumentException if one of the same id or name was added
   */
  public void add(CharacterDefinition given, PromptGenerator generator) {
    CharacterDefinition definition = inHostBank(given);
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
   * Returns the valid characters by id, and adds an error for each of the others. A character
   * satisfies the rules for every character and, if there is a validator, the constraints of its
   * records.
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
      Failures.rethrowIfFatal(e);
      violations.add("its constraints cannot be checked, " + Failures.reason(e));
      cause = e;
    }
    return violations.isEmpty()
        ? null
        : LoadError.of(
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

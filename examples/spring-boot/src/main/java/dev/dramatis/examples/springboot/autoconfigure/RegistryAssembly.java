package dev.dramatis.examples.springboot.autoconfigure;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.RegistryListener;
import dev.dramatis.UnknownBankException;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.prompt.HouseRules;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** Puts a registry together from the settings and from what beans there are. */
final class RegistryAssembly {

  private final ApplicationContext beans;
  private final CharacterRegistry.Builder registry = CharacterRegistry.builder();

  RegistryAssembly(ApplicationContext beans) {
    this.beans = beans;
  }

  /**
   * Loads the registry.
   *
   * @throws UnusableCastException if a bank is named that does not exist, or two beans define one
   *     character
   */
  CharacterRegistry load(DramatisProperties properties) {
    registry.classLoader(Objects.requireNonNull(beans.getClassLoader()));
    chooseBanks(properties.onlyBanks());
    beans.getBeanProvider(HouseRules.class).ifAvailable(registry::houseRules);
    beans.getBeanProvider(Validator.class).ifAvailable(registry::validator);
    beans.getBeanProvider(RegistryListener.class).orderedStream().forEach(registry::listener);
    addCharacters();
    return load();
  }

  private void chooseBanks(List<String> names) {
    if (!names.isEmpty()) {
      registry.onlyBanks(names.toArray(String[]::new));
    }
  }

  private void addCharacters() {
    try {
      beans.getBeanProvider(CharacterDefinition.class).orderedStream().forEach(registry::add);
      beans
          .getBeanProvider(CharacterRegistryCustomizer.class)
          .orderedStream()
          .forEach(customizer -> customizer.customize(registry));
    } catch (IllegalArgumentException e) {
      throw new UnusableCastException(
          "A character that the host adds cannot be used: " + e.getMessage() + ".",
          "Change the beans of the types CharacterDefinition and CharacterRegistryCustomizer.",
          e);
    }
  }

  private CharacterRegistry load() {
    try {
      return registry.load();
    } catch (UnknownBankException e) {
      throw new UnusableCastException(
          "The banks of dramatis.only-banks cannot be loaded: " + e.getMessage() + ".",
          "Name banks that are there in dramatis.only-banks, or leave it out to load every bank.",
          e);
    }
  }
}

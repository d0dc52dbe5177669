package dev.dramatis.spring.autoconfigure;

import dev.dramatis.CharacterLoadException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.RegistryListener;
import dev.dramatis.UnknownBankException;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.HouseRules;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The assembly of a registry from the settings and the beans of a host. */
final class RegistryAssembly {

  private final ApplicationContext beans;
  private final CharacterRegistry.Builder registry;

  RegistryAssembly(ApplicationContext beans) {
    this.beans = beans;
    this.registry =
        beans
            .getBeanProvider(CharacterRegistry.Builder.class)
            .getIfAvailable(() -> builderOfAllBanks(beans));
  }

  private static CharacterRegistry.Builder builderOfAllBanks(ApplicationContext beans) {
    return CharacterRegistry.builder().classLoader(Objects.requireNonNull(beans.getClassLoader()));
  }

  /**
   * Loads the registry.
   *
   * @throws CharacterLoadException if it is strict, and anything is left out
   * @throws UnusableConfigurationException if there is no bank of a name in the settings, an entry
   *     of the tools is malformed, or a bean defines a character that cannot be added
   */
  CharacterRegistry load(DramatisProperties properties) {
    chooseBanks(properties.onlyBanks());
    chooseStrictness(properties.strict());
    allowTools(properties.tools());
    beans.getBeanProvider(HouseRules.class).ifAvailable(registry::houseRules);
    beans
        .getBeanProvider(NewsSource.class)
        .ifAvailable(news -> registry.with(NewsSource.class, news));
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

  private void chooseStrictness(@Nullable Boolean strict) {
    if (strict != null) {
      if (strict) {
        registry.strict();
      } else {
        registry.lenient();
      }
    }
  }

  private void allowTools(List<String> tools) {
    if (tools.isEmpty()) {
      return;
    }
    try {
      registry.allowTools(tools);
    } catch (IllegalArgumentException e) {
      throw new UnusableConfigurationException(
          "The tools of dramatis.tools cannot be allowed: " + e.getMessage() + ".",
          "Correct dramatis.tools.",
          e);
    }
  }

  private void addCharacters() {
    beans.getBeanProvider(CharacterDefinition.class).orderedStream().forEach(this::add);
    beans
        .getBeanProvider(CharacterRegistryCustomizer.class)
        .orderedStream()
        .forEach(customizer -> customizer.customize(registry));
  }

  private void add(CharacterDefinition definition) {
    try {
      registry.add(definition);
    } catch (IllegalArgumentException e) {
      throw new UnusableConfigurationException(
          "The bean that defines the character \"%s\" cannot be added: %s."
              .formatted(definition.id(), e.getMessage()),
          "Change the beans of the type CharacterDefinition.",
          e);
    }
  }

  private CharacterRegistry load() {
    try {
      return registry.load();
    } catch (UnknownBankException e) {
      throw new UnusableConfigurationException(
          "The banks of dramatis.only-banks cannot be loaded: " + e.getMessage() + ".",
          "Correct dramatis.only-banks, or remove it to load every bank.",
          e);
    }
  }
}

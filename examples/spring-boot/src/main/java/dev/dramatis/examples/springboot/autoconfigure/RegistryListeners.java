package dev.dramatis.examples.springboot.autoconfigure;

import dev.dramatis.CharacterDefinition;
import dev.dramatis.CharacterOpenException;
import dev.dramatis.LoadError;
import dev.dramatis.LoadReport;
import dev.dramatis.RegistryListener;
import java.time.Duration;
import java.util.List;

/**
 * Passes what a registry says on to every listener among the beans.
 *
 * @param listeners in the order in which they are told
 */
record RegistryListeners(List<RegistryListener> listeners) implements RegistryListener {

  @Override
  public void loaded(LoadReport report) {
    listeners.forEach(listener -> listener.loaded(report));
  }

  @Override
  public void definitionFailed(LoadError error) {
    listeners.forEach(listener -> listener.definitionFailed(error));
  }

  @Override
  public void opened(CharacterDefinition character, Duration promptDuration) {
    listeners.forEach(listener -> listener.opened(character, promptDuration));
  }

  @Override
  public void openFailed(CharacterDefinition character, CharacterOpenException.Type type) {
    listeners.forEach(listener -> listener.openFailed(character, type));
  }

  @Override
  public void closed(CharacterDefinition character) {
    listeners.forEach(listener -> listener.closed(character));
  }
}

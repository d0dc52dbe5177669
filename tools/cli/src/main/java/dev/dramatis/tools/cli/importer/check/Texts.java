package dev.dramatis.tools.cli.importer.check;

import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every text of an entry, by its path. */
final class Texts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Texts() {}

  static Map<String, String> of(Entry entry) {
    Texts texts = new Texts();
    texts.add("name", entry.name());
    texts.add("comment", entry.comment());
    InstructionsEntry instructions = entry.instructions();
    if (instructions != null) {
      texts.add("instructions/text", instructions.text());
      texts.add("instructions/", instructions.parameters());
    }
    texts.add(entry.source());
    texts.add("", entry.extras());
    return texts.texts;
  }

  private void add(SourceEntry source) {
    add("source/path_on_server", source.path());
    add("source/", source.extras());
    if (source instanceof SourceEntry.File file) {
      add("source/description", file.description());
      add("source/description_link", file.descriptionLink());
    }
    if (source instanceof SourceEntry.Freesound freesound) {
      add("source/url", freesound.url());
      SoundEntry sound = freesound.sound();
      if (sound != null) {
        add("source/sound_instance/name", sound.name());
        add("source/sound_instance/username", sound.username());
        add("source/sound_instance/license", sound.license());
        add("source/sound_instance/", sound.extras());
      }
    }
  }

  private void add(String prefix, Map<String, @Nullable Object> values) {
    values.forEach((key, value) -> add(prefix + key, value));
  }

  /** A text, or those inside a list or mapping; these have no places of their own. */
  private void add(String path, @Nullable Object value) {
    if (value instanceof String text) {
      texts.merge(path, text, (one, two) -> one.length() >= two.length() ? one : two);
    } else if (value instanceof List<?> items) {
      items.forEach(item -> add(path, item));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> add(path, each));
    }
  }
}

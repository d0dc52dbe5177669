package dev.dramatis.tools.cli.export;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.Trait;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.TemplateInstructions;
import dev.dramatis.unmute.VoicesFile;
import dev.dramatis.voice.FileVoiceSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A character's entry in {@code voices.yaml}: what the wire writes of it, and in addition what the
 * records of its kinds and traits hold, which only their classes know.
 */
final class FileEntry {

  /** Where a trait's key may lie, the innermost first; the rest of the key is one as it stands. */
  private static final List<List<String>> SECTIONS =
      List.of(List.of("source", "sound_instance"), List.of("source"), List.of("instructions"));

  /** What every voice source says of itself, also where it is a component. */
  private static final Set<String> OF_EVERY_VOICE = Set.of("voice", "kind");

  /** What the wire writes of a file. */
  private static final Set<String> OF_A_FILE = Set.of("path", "description", "descriptionLink");

  private final Map<String, @Nullable Object> entry;

  private FileEntry(Map<String, @Nullable Object> entry) {
    this.entry = entry;
  }

  static Map<String, @Nullable Object> of(CharacterDefinition character) {
    FileEntry entry = new FileEntry(written(character));
    entry.addExtras(character.voice());
    character.instructions().ifPresent(entry::addExtras);
    character.traits().forEach(entry::add);
    entry.entry.put("source", KeyOrder.ofSource(entry.section(List.of("source"))));
    return entry.entry;
  }

  private static Map<String, @Nullable Object> written(CharacterDefinition character) {
    try {
      return VoicesFile.entry(character);
    } catch (RuntimeException | LinkageError e) {
      throw new UnreadableRecordException(character.voice().getClass(), "the wire fields", e);
    }
  }

  private void addExtras(VoiceSource voice) {
    if (voice instanceof Record data && !isWritten(voice)) {
      Set<String> written = voice instanceof FileVoiceSource ? OF_A_FILE : OF_EVERY_VOICE;
      addTo(section(List.of("source")), RecordForm.without(written, data));
    }
  }

  private void addExtras(Instructions instructions) {
    if (instructions instanceof Record data && !isWritten(instructions)) {
      Map<String, @Nullable Object> extras = RecordForm.of(data);
      if (isBuiltIn(instructions)) {
        extras.values().removeIf(List.of()::equals);
      }
      addTo(section(List.of("instructions")), extras);
    }
  }

  /** Returns whether the wire writes all of a voice: a file's license and author it does not. */
  private static boolean isWritten(VoiceSource voice) {
    return !(voice instanceof FileVoiceSource) && !voice.wireFields().isEmpty();
  }

  /**
   * Returns whether the wire writes all of the instructions that a file may hold. Of a built-in
   * kind it does not. A template without its values is no text for an LLM.
   */
  private static boolean isWritten(Instructions instructions) {
    return instructions instanceof TemplateInstructions
        || (!isBuiltIn(instructions) && !instructions.wireFields().isEmpty());
  }

  /** A list of a built-in kind is empty where the built-in one is meant. */
  private static boolean isBuiltIn(Instructions data) {
    return data.getClass().getPackage().equals(ConstantInstructions.class.getPackage());
  }

  private void add(Trait trait) {
    if (trait instanceof Record data) {
      String key = Keys.ofTrait(data.getClass());
      for (List<String> sections : SECTIONS) {
        String prefix = String.join("/", sections) + "/";
        if (key.startsWith(prefix)) {
          section(sections).putIfAbsent(key.substring(prefix.length()), RecordForm.ofTrait(data));
          return;
        }
      }
      entry.putIfAbsent(key, RecordForm.ofTrait(data));
    }
  }

  private static void addTo(
      Map<String, @Nullable Object> section, Map<String, @Nullable Object> extras) {
    extras.forEach(section::putIfAbsent);
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> section(List<String> names) {
    Map<String, @Nullable Object> section = entry;
    for (String name : names) {
      Object inner = section.computeIfAbsent(name, absent -> new LinkedHashMap<>());
      section = (Map<String, @Nullable Object>) inner;
    }
    return section;
  }
}

package dev.dramatis.tools.cli.export;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.NoCharactersException;
import dev.dramatis.UnknownBankException;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.bank.CompiledBank;
import dev.dramatis.unmute.VoiceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a registry as unmute's {@code voices.yaml}, and as the voice list of its
 * clients.
 *
 * <pre>{@code
 * try (CompiledBank bank = CompiledBank.on(List.of(Path.of("target/classes")))) {
 *   VoicesExport export = VoicesExport.of(bank);
 *   Files.writeString(Path.of("voices.yaml"), export.yaml());
 * }
 * }</pre>
 *
 * <p>The texts of one bank are the same to the byte every time. Immutable.
 */
public final class VoicesExport {

  private final List<Map<String, @Nullable Object>> entries;
  private final String json;
  private final List<String> losses;

  private VoicesExport(CharacterRegistry registry, ClassLoader classes) {
    List<CharacterDefinition> characters = registry.definitions();
    this.json = JsonText.of(VoiceList.of(registry));
    List<Map<String, @Nullable Object>> entries = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    for (LoadError error : registry.report().errors()) {
      losses.add(error.toString());
    }
    for (CharacterDefinition character : characters) {
      try {
        entries.add(FileEntry.of(character));
        losses.addAll(Losses.of(character, classes));
      } catch (UnreadableRecordException e) {
        losses.add("\"%s\" is left out: %s".formatted(character.name(), e.getMessage()));
      }
    }
    this.entries = List.copyOf(entries);
    this.losses = List.copyOf(losses);
  }

  /** Reads all characters, of classes that the thread's context class loader sees. */
  public static VoicesExport of(CharacterRegistry registry) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return of(registry, context != null ? context : VoicesExport.class.getClassLoader());
  }

  /**
   * Reads the compiled banks of these names, or all of them without any.
   *
   * @throws NoCharactersException if there is no bank
   * @throws UnknownBankException if there is no bank of a name
   */
  public static VoicesExport of(CompiledBank bank, String... banks) {
    return of(bank.registry(banks).load(), bank.classes());
  }

  private static VoicesExport of(CharacterRegistry registry, ClassLoader classes) {
    return new VoicesExport(registry, classes);
  }

  /**
   * An entry a character, hidden ones included, in listing order: maps, lists, texts, numbers and
   * booleans as in {@link #yaml}.
   */
  public List<Map<String, @Nullable Object>> entries() {
    return entries;
  }

  /** The text of {@code voices.yaml}. */
  public String yaml() {
    return YamlText.of(entries);
  }

  /** The text of {@code GET /v1/voices}, which has only the listed characters. */
  public String json() {
    return json;
  }

  /**
   * What the bank has and {@code voices.yaml} does not get, a sentence each: templates, prompt
   * code, tags, characters that cannot be loaded. Empty if nothing is lost.
   */
  public List<String> losses() {
    return losses;
  }
}

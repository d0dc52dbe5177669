package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.prompt.HouseRules;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bank in memory, filled character by character. */
public class TestBank implements CharacterBank {

  /** House rules that leave a persona as it is. */
  public static final HouseRules PLAIN =
      new HouseRules() {
        @Override
        public String wrap(PromptContext context, String persona) {
          return persona;
        }
      };

  private final String name;
  private final int format;
  private final TreeMap<String, Entry> characters = new TreeMap<>();

  public TestBank(String name) {
    this(name, FORMAT);
  }

  public TestBank(String name, int format) {
    this.name = name;
    this.format = format;
  }

  /** Adds a character whose prompt is its name. */
  public TestBank with(String id, String displayName) {
    return with(id, displayName, () -> (PromptGenerator) context -> displayName);
  }

  public TestBank with(String id, String displayName, Supplier<@Nullable Object> factory) {
    return with(define(id, displayName), factory);
  }

  public TestBank with(
      CharacterDefinition.Builder definition, Supplier<? extends @Nullable Object> factory) {
    CharacterDefinition made = definition.bank(name).build();
    characters.put(made.id(), new Entry(made.name(), () -> made, factory));
    return this;
  }

  /** Adds a character whose definition cannot be made. */
  public TestBank withUnusable(
      String id, String displayName, Supplier<CharacterDefinition> thrower) {
    characters.put(id, new Entry(displayName, thrower, Object::new));
    return this;
  }

  public static CharacterDefinition.Builder define(String id, String displayName) {
    return CharacterDefinition.builder(id, displayName)
        .className("cast." + displayName)
        .voice(new FileVoiceSource("voices/" + id + ".wav", null, null, null, null))
        .instructions(new ConstantInstructions("Be " + displayName + "."));
  }

  @Override
  public int format() {
    return format;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return characters.size();
  }

  @Override
  public List<String> ids() {
    return List.copyOf(characters.keySet());
  }

  @Override
  public int[] idHashes() {
    return characters.keySet().stream().mapToInt(String::hashCode).toArray();
  }

  @Override
  public int[] nameHashes() {
    return characters.values().stream().mapToInt(entry -> entry.name().hashCode()).toArray();
  }

  @Override
  public @Nullable CharacterDefinition find(String id) {
    Entry entry = characters.get(id);
    return entry == null ? null : entry.definition().get();
  }

  @Override
  public @Nullable String idOf(String displayName) {
    return characters.entrySet().stream()
        .filter(entry -> entry.getValue().name().equals(displayName))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable Object create(String id) {
    Entry entry = characters.get(id);
    return entry == null ? null : entry.factory().get();
  }

  private record Entry(
      String name,
      Supplier<CharacterDefinition> definition,
      Supplier<? extends @Nullable Object> factory) {}
}

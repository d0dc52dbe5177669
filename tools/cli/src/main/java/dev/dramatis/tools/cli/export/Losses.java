package dev.dramatis.tools.cli.export;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.character.Trait;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.TemplateInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.tools.cli.importer.write.NoInstructions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a character has and {@code voices.yaml} has no place for, in sentences. */
final class Losses {

  private final ClassLoader classes;
  private final CharacterDefinition character;
  private final List<String> sentences = new ArrayList<>();

  private Losses(CharacterDefinition character, ClassLoader classes) {
    this.character = character;
    this.classes = classes;
  }

  /**
   * @param classes where the character's class is
   */
  static List<String> of(CharacterDefinition character, ClassLoader classes) {
    Losses losses = new Losses(character, classes);
    losses.addDescription();
    losses.addTags();
    losses.addTemplate();
    losses.addGreeting();
    losses.addPromptCode();
    losses.addLanguages();
    losses.addKinds();
    return losses.sentences;
  }

  private void addDescription() {
    if (character.description().isPresent()) {
      add("its description");
    }
  }

  private void addTags() {
    if (!character.tags().isEmpty()) {
      add("the tags " + String.join(", ", character.tags()));
    }
  }

  private void addTemplate() {
    if (character.instructions().filter(TemplateInstructions.class::isInstance).isPresent()) {
      add("the text of its @TemplatePrompt");
    }
  }

  private void addGreeting() {
    if (character.hasGreeting()) {
      add("its @Greeting");
    }
  }

  private void addPromptCode() {
    character
        .className()
        .filter(this::makesPrompt)
        .ifPresent(name -> add("the prompt code of " + name));
  }

  private boolean makesPrompt(String className) {
    try {
      Class<?> type = Class.forName(className, false, classes);
      return PromptGenerator.class.isAssignableFrom(type) && !hasNoInstructions(type);
    } catch (ClassNotFoundException | LinkageError e) {
      return character.instructions().isEmpty();
    }
  }

  /**
   * Whether the importer made it of an entry without instructions, which is what it goes back to.
   */
  private static boolean hasNoInstructions(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .anyMatch(each -> each.getSimpleName().equals(NoInstructions.NAME));
  }

  private void addLanguages() {
    boolean isPlaceless =
        character.instructions().map(UnmuteExplanationInstructions.class::isInstance).orElse(true);
    if (isPlaceless && !character.languages().isEmpty()) {
      add("the languages " + String.join(", ", character.languages()));
    }
  }

  private void addKinds() {
    VoiceSource voice = character.voice();
    if (!(voice instanceof Record)) {
      add("what " + voice.getClass().getName() + " holds, which is no record");
    }
    for (Trait trait : character.traits()) {
      if (!(trait instanceof Record)) {
        add("what " + trait.getClass().getName() + " holds, which is no record");
      }
    }
  }

  private void add(String what) {
    sentences.add("\"" + character.name() + "\": voices.yaml has no place for " + what);
  }
}

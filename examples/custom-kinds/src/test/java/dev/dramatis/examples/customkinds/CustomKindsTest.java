package dev.dramatis.examples.customkinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.unmute.VoiceList;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a host reads of characters that are made of a team's own kinds. */
class CustomKindsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private final CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());

  @Test
  void voice_isTheRecord() {
    assertThat(definition(CharacterIds.DEEP_SEA_QUIZ).voice())
        .isEqualTo(new CloudVoiceSource("nova-2", "en-GB", 0.9));
  }

  @Test
  void traits_areReadByTheirTypes() {
    CharacterDefinition quiz = definition(CharacterIds.DEEP_SEA_QUIZ);
    CharacterDefinition librarian = definition(CharacterIds.LIBRARIAN);

    assertThat(quiz.trait(LlmSettings.class)).contains(new LlmSettings("large-3", 0.4, 300));
    assertThat(quiz.trait(FirstMessage.class))
        .map(FirstMessage::text)
        .hasValueSatisfying(text -> assertThat(text).startsWith("Welcome aboard."));
    assertThat(librarian.trait(LlmSettings.class)).contains(new LlmSettings("small-1", 0.7, null));
    assertThat(librarian.trait(FirstMessage.class)).isEmpty();
  }

  @Test
  void prompt_isMadeOfTheParameters() {
    assertThat(prompt(CharacterIds.DEEP_SEA_QUIZ))
        .contains(
            "You ask the user 7 trivia questions about the deep sea, one at a time."
                + " Your questions sound easy, and are not.");
    assertThat(prompt(CharacterIds.QUIET_QUIZ))
        .contains("5 trivia questions about birds at night", "Anybody could answer");
  }

  @Test
  void prompt_callsTheUserByName() {
    SessionOptions options =
        SessionOptions.builder()
            .with(UserProfile.class, UserProfile.builder().firstName("Ada").build())
            .build();

    try (CharacterSession session = registry.open(CharacterIds.QUIET_QUIZ, options)) {
      assertThat(session.systemPrompt()).contains("You call the user Ada.");
    }
    assertThat(prompt(CharacterIds.QUIET_QUIZ)).doesNotContain("You call the user");
  }

  @Test
  void needsOfAKind_areThoseOfItsCharacters() {
    assertThat(definition(CharacterIds.QUIET_QUIZ).needs())
        .containsExactly(Need.optional(UserProfile.class));
    assertThat(definition(CharacterIds.LIBRARIAN).needs()).isEmpty();
  }

  @Test
  void voiceList_hasTheFieldsOfTheKindsInOnesThatUnmuteKnows() {
    Map<String, ?> entry =
        VoiceList.of(registry).stream()
            .filter(voice -> "Captain Nadir".equals(voice.get("name")))
            .findFirst()
            .orElseThrow();

    assertThat(entry.get("instructions"))
        .hasToString(
            "{type=constant,"
                + " text=A ship's captain who asks seven tricky questions about the deep sea.,"
                + " topic=the deep sea, rounds=7, language=en,"
                + " character=deep-sea-quiz}");
    assertThat(entry.get("source"))
        .hasToString(
            "{source_type=file, path_on_server=nova-2, description=null, description_link=null,"
                + " language=en-GB, speed=0.9}");
  }

  @Test
  void definitionOfAHost_isHeldToTheSameConstraints() {
    CharacterRegistry hosted =
        CharacterRegistry.builder()
            .validator(VALIDATOR)
            .add(quiz("right", "nova-2", 20), PromptContext::instructionsPersona)
            .add(quiz("wrong", "Nova", 21), PromptContext::instructionsPersona)
            .banks()
            .load();

    assertThat(hosted.definitions()).extracting(CharacterDefinition::id).containsExactly("right");
    assertThat(hosted.report().errors())
        .singleElement()
        .asString()
        .contains(
            "must be a voice's name, such as \"nova-2\"",
            "must not be above 20, or the listener falls asleep");
  }

  @Test
  void generatedDefinitions_satisfyTheValidatorToo() {
    List<CharacterDefinition> all = registry.definitions();

    assertThat(all).hasSize(3);
    for (CharacterDefinition definition : all) {
      assertThat(VALIDATOR.validate(definition.voice())).isEmpty();
      assertThat(VALIDATOR.validate(definition.instructions().orElseThrow())).isEmpty();
      definition.traits().forEach(trait -> assertThat(VALIDATOR.validate(trait)).isEmpty());
    }
  }

  private static CharacterDefinition quiz(String id, String voice, int rounds) {
    return CharacterDefinition.builder(id, id)
        .voice(new CloudVoiceSource(voice, "en", 1))
        .instructions(new TriviaInstructions("chess", rounds, Difficulty.HARD))
        .build();
  }

  private CharacterDefinition definition(String id) {
    return registry.find(id).orElseThrow();
  }

  private String prompt(String id) {
    return registry.open(id, SessionOptions.reproducible()).systemPrompt();
  }
}

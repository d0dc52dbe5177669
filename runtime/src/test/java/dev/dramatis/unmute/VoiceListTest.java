package dev.dramatis.unmute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.TestBank;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.Listed;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.GuessAnimalInstructions;
import dev.dramatis.instructions.NewsInstructions;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.instructions.TemplateInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes as {@link String#valueOf} writes maps, which shows keys, their order and nulls. */
class VoiceListTest {

  private static final VoiceSource FILE = new FileVoiceSource("a.wav", null, null, null, null);

  @Test
  void entry_character_hasTheKeysThatStrictClientsTake() {
    assertThat(entry(define()).keySet()).containsExactly("name", "good", "instructions", "source");
    assertThat(entry(define())).containsEntry("name", "Anna").containsEntry("good", true);
  }

  @Test
  void source_file_hasItsNulls() {
    assertThat(source(FILE))
        .isEqualTo(
            "{source_type=file, path_on_server=a.wav, description=null, description_link=null}");
  }

  @Test
  void source_fileWithDescription_hasItAndNoAuthor() {
    assertThat(source(new FileVoiceSource("a.wav", "A", "https://example.org", "Ada", "CC0")))
        .isEqualTo(
            "{source_type=file, path_on_server=a.wav, description=A,"
                + " description_link=https://example.org}");
  }

  @Test
  void source_freesound_hasTheSound() {
    assertThat(
            source(
                new FreesoundVoiceSource(
                    "a.mp3", "https://x", null, new SoundInstance(7, "S", "ada", "CC0"))))
        .isEqualTo(
            "{source_type=freesound, url=https://x, start_time=null, sound_instance={id=7, name=S,"
                + " username=ada, license=CC0}, path_on_server=a.mp3}");
  }

  @Test
  void source_freesoundWithStart_hasIt() {
    assertThat(
            source(
                new FreesoundVoiceSource(
                    "a.mp3", "https://x", 3, new SoundInstance(7, "S", "ada", "CC0"))))
        .contains("start_time=3,");
  }

  @Test
  void source_ofATeam_isAFile() {
    assertThat(source(new Cloned()))
        .isEqualTo(
            "{source_type=file, path_on_server=clone:7, description=null, description_link=null}");
  }

  @Test
  void source_ofATeamsFreesound_isOneIfItHasItsSound() {
    assertThat(source(new Forked(Map.of("url", "https://x", "sound_instance", Map.of("id", 7)))))
        .startsWith("{source_type=freesound, path_on_server=a.mp3, ");
    assertThat(source(new Forked(Map.of("url", "https://x"))))
        .startsWith("{source_type=file, path_on_server=a.mp3, ");
  }

  @Test
  void instructions_constant_haveTextLanguageAndCharacter() {
    assertThat(instructions(new ConstantInstructions("Be Anna.")))
        .isEqualTo("{type=constant, text=Be Anna., language=null, character=anna}");
  }

  @Test
  void instructions_smalltalk_haveLanguageAndCharacter() {
    assertThat(instructions(new SmalltalkInstructions(List.of(), null), "fr"))
        .isEqualTo("{type=smalltalk, language=fr, character=anna}");
  }

  @Test
  void instructions_severalLanguages_areJoined() {
    assertThat(instructions(new SmalltalkInstructions(List.of(), null), "en", "fr"))
        .isEqualTo("{type=smalltalk, language=en/fr, character=anna}");
  }

  @Test
  void instructions_guessAnimal_haveLanguageAndCharacter() {
    assertThat(instructions(new GuessAnimalInstructions(List.of(), List.of(), null)))
        .isEqualTo("{type=guess_animal, language=null, character=anna}");
  }

  @Test
  void instructions_quizShow_haveLanguageAndCharacter() {
    assertThat(instructions(new QuizShowInstructions(List.of(), null)))
        .isEqualTo("{type=quiz_show, language=null, character=anna}");
  }

  @Test
  void instructions_news_haveLanguageAndCharacter() {
    assertThat(instructions(new NewsInstructions(null)))
        .isEqualTo("{type=news, language=null, character=anna}");
  }

  @Test
  void instructions_unmuteExplanation_haveNoLanguage() {
    assertThat(instructions(new UnmuteExplanationInstructions(null), "en"))
        .isEqualTo("{type=unmute_explanation, character=anna}");
  }

  @ParameterizedTest
  @CsvSource({
    "es, null",
    "es/en, en",
    "en-GB, en",
    "fr-CA/de/en/fr, fr/en",
  })
  void instructions_languagesBeyondUnmutes_areLeftOut(String languages, String shown) {
    assertThat(instructions(new SmalltalkInstructions(List.of(), null), languages.split("/", -1)))
        .isEqualTo("{type=smalltalk, language=%s, character=anna}".formatted(shown));
  }

  @Test
  void instructions_ofATeam_areConstant() {
    assertThat(instructions(new Singing(), "en"))
        .isEqualTo("{type=constant, text=, language=en, character=anna}");
  }

  @Test
  void instructions_ofATeamThatSayMore_haveItWithNulls() {
    assertThat(instructions(new Riddle("sea", null), "en"))
        .isEqualTo("{type=constant, text=, topic=sea, hint=null, language=en, character=anna}");
  }

  @Test
  void source_ofATeamThatSaysMore_hasItAndIsAFile() {
    assertThat(source(new Rented(8)))
        .isEqualTo(
            "{source_type=file, path_on_server=rent:8, description=null, description_link=null,"
                + " rate=8}");
  }

  @Test
  void instructions_codeAlone_areConstant() {
    CharacterDefinition.Builder definition =
        CharacterDefinition.builder("anna", "Anna").className("cast.Anna").voice(FILE);

    assertThat(entry(definition).get("instructions"))
        .hasToString("{type=constant, text=, language=null, character=anna}");
  }

  @Test
  void instructions_template_haveTheDescription() {
    CharacterDefinition.Builder described =
        define()
            .description("A moody cat.")
            .instructions(new TemplateInstructions("You feel {mood}."));

    assertThat(entry(described).get("instructions"))
        .hasToString("{type=constant, text=A moody cat., language=null, character=anna}");
  }

  @Test
  void listWithoutPrompts_hasDescriptionsAndNoParameters() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("cast")
                .with(
                    TestBank.define("a", "A")
                        .description("A letter.")
                        .instructions(new ConstantInstructions("Be A.")),
                    Object::new)
                .with(
                    TestBank.define("b", "B").instructions(new Riddle("sea", "salt")), Object::new)
                .with(
                    TestBank.define("c", "C").instructions(new NewsInstructions(null)),
                    Object::new));

    assertThat(VoiceList.withoutPrompts(registry))
        .extracting(entry -> String.valueOf(entry.get("instructions")))
        .containsExactly(
            "{type=constant, text=A letter., language=null, character=a}",
            "{type=constant, text=, language=null, character=b}",
            "{type=news, language=null, character=c}");
  }

  @Test
  void list_hiddenAndUndecided_areLeftOut() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("cast")
                .with(TestBank.define("no", "No").listed(Listed.NO), Object::new)
                .with(TestBank.define("maybe", "Maybe").listed(Listed.UNDECIDED), Object::new)
                .with(TestBank.define("yes", "Yes").listed(Listed.YES), Object::new));

    assertThat(VoiceList.of(registry))
        .extracting(entry -> entry.get("name"))
        .containsExactly("Yes");
  }

  @Test
  void list_characters_standInListingOrder() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("cast")
                .with("a", "A")
                .with(TestBank.define("z", "Z").order(1), Object::new));

    assertThat(VoiceList.of(registry))
        .extracting(entry -> entry.get("name"))
        .containsExactly("Z", "A");
  }

  @Test
  void list_andAllThatItHolds_isImmutable() {
    CharacterRegistry registry =
        CharacterRegistry.of(
            new TestBank("cast").with(define().voice(new Choir(List.of("a", "b"))), Object::new));
    List<Map<String, @Nullable Object>> list = VoiceList.of(registry);

    assertThat(mutable(list)).isEmpty();
    assertThat(list.get(0).get("source"))
        .hasToString(
            "{source_type=file, path_on_server=choir, description=null, description_link=null,"
                + " singers=[a, b], of={alto=[x]}}");
  }

  /** What can be changed of a list or map and of all that it holds. */
  private static List<Object> mutable(Object value) {
    List<Object> mutable = new ArrayList<>();
    if (value instanceof List<?> list) {
      collectIfMutable(list, list::clear, mutable);
      list.forEach(item -> mutable.addAll(mutable(item)));
    } else if (value instanceof Map<?, ?> map) {
      collectIfMutable(map, map::clear, mutable);
      map.values().forEach(item -> mutable.addAll(mutable(item)));
    }
    return mutable;
  }

  private static void collectIfMutable(Object value, Runnable change, List<Object> mutable) {
    String before = value.toString();
    try {
      change.run();
      mutable.add(before);
    } catch (UnsupportedOperationException e) {
      // as promised
    }
  }

  /** Says of itself in collections that it, or anyone, can change. */
  private record Choir(List<String> singers) implements VoiceSource {
    @Override
    public String kind() {
      return "choir";
    }

    @Override
    public String voice() {
      return "choir";
    }

    @Override
    public Map<String, Object> wireFields() {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("singers", new ArrayList<>(singers));
      form.put("of", new HashMap<>(Map.of("alto", new ArrayList<>(List.of("x")))));
      return form;
    }
  }

  private static CharacterDefinition.Builder define() {
    return TestBank.define("anna", "Anna");
  }

  private static Map<String, @Nullable Object> entry(CharacterDefinition.Builder definition) {
    return VoiceList.of(CharacterRegistry.of(new TestBank("cast").with(definition, Object::new)))
        .get(0);
  }

  private static String source(VoiceSource voice) {
    return String.valueOf(entry(define().voice(voice)).get("source"));
  }

  private static String instructions(Instructions instructions, String... languages) {
    return String.valueOf(
        entry(define().instructions(instructions).languages(languages)).get("instructions"));
  }

  private record Forked(Map<String, ?> wireFields) implements VoiceSource {

    @Override
    public String kind() {
      return "freesound";
    }

    @Override
    public String voice() {
      return "a.mp3";
    }
  }

  private record Cloned() implements VoiceSource {
    @Override
    public String kind() {
      return "cloned";
    }

    @Override
    public String voice() {
      return "clone:7";
    }
  }

  private record Singing() implements Instructions {
    @Override
    public String kind() {
      return "singing";
    }

    @Override
    public String persona(PromptContext context) {
      return "Sing.";
    }
  }

  private record Riddle(String topic, @Nullable String hint) implements Instructions {
    @Override
    public String kind() {
      return "riddle";
    }

    @Override
    public Map<String, @Nullable Object> wireFields() {
      Map<String, @Nullable Object> form = new LinkedHashMap<>();
      form.put("topic", topic);
      form.put("hint", hint);
      return form;
    }

    @Override
    public String persona(PromptContext context) {
      return "Ask a riddle.";
    }
  }

  private record Rented(int rate) implements VoiceSource {
    @Override
    public String kind() {
      return "rented";
    }

    @Override
    public String voice() {
      return "rent:" + rate;
    }

    @Override
    public Map<String, Object> wireFields() {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("rate", rate);
      form.put("source_type", "file");
      return form;
    }
  }
}

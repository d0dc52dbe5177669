package dev.dramatis.tools.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.Listed;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.character.Trait;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.instructions.TemplateInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoicesExportTest {

  private static final VoiceSource FILE = new FileVoiceSource("a.wav", null, null, null, null);

  @Test
  void yaml_everyCharacter_inListingOrder() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(named("b", "Hidden").order(1).listed(Listed.NO).comment("").build())
            .add(named("a", "Open").order(2).listed(Listed.UNDECIDED).build())
            .banks()
            .load();

    assertThat(VoicesExport.of(registry).yaml())
        .isEqualTo(
            """
            - name: Hidden
              comment: ''
              good: false
              instructions:
                type: constant
                text: Be kind.
              source:
                source_type: file
                path_on_server: a.wav
            - name: Open
              instructions:
                type: constant
                text: Be kind.
              source:
                source_type: file
                path_on_server: a.wav
            """);
  }

  @Test
  void json_hasListedCharactersAsClientsReadThem() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(named("b", "Hidden").listed(Listed.NO).build())
            .add(named("a", "It's \"é\"").languages("fr").trait(new MaxTokens(300)).build())
            .banks()
            .load();

    assertThat(VoicesExport.of(registry).json())
        .isEqualTo(
            """
            [
              {
                "name" : "It's \\"é\\"",
                "good" : true,
                "instructions" : {
                  "type" : "constant",
                  "text" : "Be kind.",
                  "language" : "fr",
                  "character" : "a"
                },
                "source" : {
                  "source_type" : "file",
                  "path_on_server" : "a.wav",
                  "description" : null,
                  "description_link" : null
                }
              }
            ]
            """);
  }

  @Test
  void trait_aValue_isTheKey() {
    assertThat(entry(anna().trait(new MaxTokens(300)))).containsEntry("max_tokens", 300);
  }

  @Test
  void trait_aNull_isANull() {
    assertThat(entry(anna().trait(new Category(null)))).containsEntry("category", null);
  }

  @Test
  void trait_components_areAMapping() {
    assertThat(entry(anna().trait(new Timing(0.5f, List.of(new Pause(Mood.CALM, 'x'))))))
        .extractingByKey("timing")
        .hasToString("{before_start=0.5, pauses=[{mood=CALM, theClass=x}]}");
  }

  @Test
  void trait_ofAnotherKey_hasIt() {
    assertThat(entry(anna().trait(new Odd("x")))).containsEntry("Odd key", "x");
  }

  @Test
  void trait_ofASection_standsInIt() {
    Map<String, @Nullable Object> entry =
        entry(anna().voice(freesound()).trait(new Temperature(0.7)).trait(new Previews("p")));

    assertThat(entry.get("instructions"))
        .hasToString("{type=constant, text=Be kind., temperature=0.7}");
    assertThat(entry.get("source")).asString().endsWith("license=CC0, a/b=p}, path_on_server=a}");
  }

  @Test
  void trait_ofAKeyThatUnmuteHas_leavesItAsItIs() {
    assertThat(entry(anna().trait(new Name("Bella")))).containsEntry("name", "Anna");
  }

  @Test
  void kind_ofATeam_hasItsComponents() {
    assertThat(entry(anna().languages("en", "fr").instructions(new Riddle("sea", null, List.of()))))
        .extractingByKey("instructions")
        .hasToString("{type=riddle, language=en/fr, topic=sea, hints=[]}");
  }

  @Test
  void voice_ofATeam_hasItsComponentsAndItsVoiceOnce() {
    assertThat(entry(anna().voice(new Cloned("a.wav", 3, "b"))))
        .extractingByKey("source")
        .hasToString("{source_type=cloned, path_on_server=a.wav, sample_rate=3, path=b}");
  }

  @Test
  void voice_ofAFile_hasItsAuthorAndLicense() {
    assertThat(entry(anna().voice(new FileVoiceSource("a.wav", "A", null, "Ada", "CC0"))))
        .extractingByKey("source")
        .hasToString(
            "{source_type=file, path_on_server=a.wav, description=A, author=Ada, license=CC0}");
  }

  @Test
  void kind_builtIn_hasItsOwnMaterialWhereThereIsAny() {
    assertThat(entry(anna().instructions(new SmalltalkInstructions(List.of(), "Be brief."))))
        .extractingByKey("instructions")
        .hasToString("{type=smalltalk, style=Be brief.}");
    assertThat(entry(anna().instructions(new QuizShowInstructions(List.of(), null))))
        .extractingByKey("instructions")
        .hasToString("{type=quiz_show}");
  }

  @Test
  void losses_ofWhatUnmuteHas_areNone() {
    assertThat(losses(anna().languages("en").comment("x").voice(freesound()))).isEmpty();
  }

  @Test
  void losses_description_isTold() {
    CharacterDefinition.Builder described = anna().description("A sailor.");

    assertThat(losses(described))
        .containsExactly("\"Anna\": voices.yaml has no place for its description");
    assertThat(entry(described).toString()).doesNotContain("sailor");
  }

  @Test
  void losses_tags_areTold() {
    assertThat(losses(anna().tags("sea", "game")))
        .containsExactly("\"Anna\": voices.yaml has no place for the tags sea, game");
  }

  @Test
  void losses_promptCode_isTold() {
    assertThat(losses(anna().className(Coded.class.getName())))
        .containsExactly(
            "\"Anna\": voices.yaml has no place for the prompt code of " + Coded.class.getName());
  }

  @Test
  void losses_template_isTold() {
    CharacterDefinition.Builder template =
        anna().languages("en").instructions(new TemplateInstructions("You are {mood}."));

    assertThat(losses(template))
        .containsExactly("\"Anna\": voices.yaml has no place for the text of its @TemplatePrompt");
    assertThat(entry(template))
        .extractingByKey("instructions")
        .hasToString("{type=constant, language=en}");
  }

  @Test
  void losses_greeting_isTold() {
    assertThat(losses(anna().withGreeting()))
        .containsExactly("\"Anna\": voices.yaml has no place for its @Greeting");
  }

  @Test
  void losses_languagesOfAnExplanation_areTold() {
    assertThat(losses(anna().languages("fr").instructions(new UnmuteExplanationInstructions(null))))
        .containsExactly("\"Anna\": voices.yaml has no place for the languages fr");
  }

  @Test
  void losses_kindsWithoutRecords_areTold() {
    assertThat(losses(anna().voice(new Unrecorded()).trait(new Trait() {}))).hasSize(2);
  }

  private static CharacterDefinition.Builder anna() {
    return named("anna", "Anna");
  }

  private static CharacterDefinition.Builder named(String id, String name) {
    return CharacterDefinition.builder(id, name)
        .voice(FILE)
        .instructions(new ConstantInstructions("Be kind."));
  }

  private static VoiceSource freesound() {
    return new FreesoundVoiceSource("a", "https://x", null, new SoundInstance(7, "S", "u", "CC0"));
  }

  private static Map<String, @Nullable Object> entry(CharacterDefinition.Builder character) {
    return export(character).entries().get(0);
  }

  private static List<String> losses(CharacterDefinition.Builder character) {
    return export(character).losses();
  }

  private static VoicesExport export(CharacterDefinition.Builder character) {
    return VoicesExport.of(CharacterRegistry.builder().add(character.build()).banks().load());
  }

  private record MaxTokens(int value) implements Trait {}

  private record Category(@Nullable String value) implements Trait {}

  private enum Mood {
    CALM
  }

  private record Pause(Mood mood, char key) {
    @SuppressWarnings("unused") // read by the export
    static final Map<String, String> KEYS = Map.of("key", "theClass");
  }

  private record Timing(float beforeStart, List<Pause> pauses) implements Trait {}

  private record Odd(String value) implements Trait {
    @SuppressWarnings("unused") // read by the export
    private static final String KEY = "Odd key";
  }

  private record Temperature(double value) implements Trait {
    @SuppressWarnings("unused") // read by the export
    static final String KEY = "instructions/temperature";
  }

  private record Previews(String value) implements Trait {
    @SuppressWarnings("unused") // read by the export
    static final String KEY = "source/sound_instance/a/b";
  }

  private record Name(String value) implements Trait {}

  private record Riddle(String topic, @Nullable String hint, List<String> hints)
      implements Instructions {
    @Override
    public String kind() {
      return "riddle";
    }

    @Override
    public String persona(PromptContext context) {
      return topic;
    }
  }

  private record Cloned(String voice, int sampleRate, String path) implements VoiceSource {
    @Override
    public String kind() {
      return "cloned";
    }
  }

  private static final class Unrecorded implements VoiceSource {
    @Override
    public String kind() {
      return "odd";
    }

    @Override
    public String voice() {
      return "odd";
    }
  }

  private static final class Coded implements PromptGenerator {
    @Override
    public String persona(PromptContext context) {
      return "Be kind.";
    }
  }
}

package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.QuizItem;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fingerprint of definitions. */
class FingerprintTest {

  private static final CharacterDefinition ANNA =
      CharacterDefinition.builder("anna", "Anna")
          .voice(new FileVoiceSource("anna.wav", null, null, null, null))
          .instructions(new ConstantInstructions("You are Anna."))
          .build();

  /** A new one means that every host sees a changed cast; then raise Fingerprint's version too. */
  @Test
  void fingerprint_ofOneDefinition_isTheSameInEveryRelease() {
    assertThat(ANNA.fingerprint()).isEqualTo("1_8PZXtfRErmTYWf");
  }

  @Test
  void fingerprint_ofAnEqualDefinition_isTheSame() {
    assertThat(ANNA.toBuilder().build().fingerprint()).isEqualTo(ANNA.fingerprint());
  }

  @Test
  void fingerprint_inAnotherBank_isTheSame() {
    assertThat(ANNA.toBuilder().bank("other").build().fingerprint()).isEqualTo(ANNA.fingerprint());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void fingerprint_afterAChange_isAnother(UnaryOperator<CharacterDefinition.Builder> change) {
    assertThat(change.apply(ANNA.toBuilder()).build().fingerprint())
        .isNotEqualTo(ANNA.fingerprint());
  }

  static Stream<UnaryOperator<CharacterDefinition.Builder>> changes() {
    return Stream.of(
        builder -> builder.className("cast.Anna"),
        builder -> builder.description("A friend."),
        builder -> builder.comment("A friend."),
        builder -> builder.languages("en"),
        builder -> builder.tags("en"),
        builder -> builder.listed(Listed.NO),
        builder -> builder.order(1),
        CharacterDefinition.Builder::withoutHouseRules,
        CharacterDefinition.Builder::withGreeting,
        builder -> builder.voice(new FileVoiceSource("b.wav", null, null, null, null)),
        builder -> builder.voice(new FileVoiceSource("anna.wav", null, null, null, "CC0")),
        builder -> builder.instructions(new ConstantInstructions("You are Anne.")),
        builder -> builder.trait(new Note("calm")),
        builder -> builder.need(Need.required(String.class)),
        builder -> builder.need(Need.optional(String.class)));
  }

  @Test
  void fingerprint_ofALetterMovedFromIdToName_differs() {
    assertThat(named("ab", "c").fingerprint()).isNotEqualTo(named("a", "bc").fingerprint());
  }

  private static CharacterDefinition named(String id, String name) {
    return CharacterDefinition.builder(id, name).voice(ANNA.voice()).build();
  }

  @Test
  void fingerprint_ofATextWithTheSeparatorsOfARecord_differs() {
    VoiceSource one = new FileVoiceSource("a", null, null, "b, license=c", "d");
    VoiceSource two = new FileVoiceSource("a", null, null, "b", "c, license=d");

    assertThat(one)
        .hasToString(
            "FileVoiceSource[path=a, description=null, "
                + "descriptionLink=null, author=b, license=c, license=d]");
    assertThat(voiced(one)).isNotEqualTo(voiced(two));
  }

  @Test
  void fingerprint_ofASoundWithTheSeparatorsOfARecord_differs() {
    assertThat(voiced(sound("b, username=c", "d")))
        .isNotEqualTo(voiced(sound("b", "c, username=d")));
  }

  private static VoiceSource sound(String name, String user) {
    return new FreesoundVoiceSource("a", "url", null, new SoundInstance(1, name, user, "CC0"));
  }

  private static String voiced(VoiceSource voice) {
    return ANNA.toBuilder().voice(voice).build().fingerprint();
  }

  @Test
  void fingerprint_ofOneTagWithAComma_differsFromTwo() {
    assertThat(ANNA.toBuilder().tags("a, b").build().fingerprint())
        .isNotEqualTo(ANNA.toBuilder().tags("a, ", "b").build().fingerprint());
  }

  @Test
  void fingerprint_ofAStarterWithAComma_differsFromTwo() {
    assertThat(instructed(new SmalltalkInstructions(List.of("a, b"), null)))
        .isNotEqualTo(instructed(new SmalltalkInstructions(List.of("a", "b"), null)));
  }

  @Test
  void fingerprint_ofTheTextNull_differsFromNone() {
    assertThat(instructed(new SmalltalkInstructions(List.of(), "null")))
        .isNotEqualTo(instructed(new SmalltalkInstructions(List.of(), null)));
  }

  @Test
  void fingerprint_ofAQuestion_differsFromTwoThatLookAlike() {
    QuizItem both = new QuizItem("a", "b], QuizItem[question=c, answer=d");

    assertThat(instructed(new QuizShowInstructions(List.of(both), null)))
        .isNotEqualTo(
            instructed(
                new QuizShowInstructions(
                    List.of(new QuizItem("a", "b"), new QuizItem("c", "d")), null)));
  }

  private static String instructed(Instructions instructions) {
    return ANNA.toBuilder().instructions(instructions).build().fingerprint();
  }

  @Test
  void fingerprint_ofTraitsOfOneText_differs() {
    assertThat(traits(new Note("a"))).isNotEqualTo(traits(new Remark("a")));
  }

  @Test
  void fingerprint_ofValuesInAMap_doesNotDependOnItsOrder() {
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", List.of(2));
    other.put("a", 1);

    assertThat(traits(new Values(Map.of("a", 1, "b", List.of(2)))))
        .isEqualTo(traits(new Values(other)));
  }

  @Test
  void fingerprint_ofANumber_differsFromItsText() {
    assertThat(traits(new Values(Map.of("a", 1))))
        .isNotEqualTo(traits(new Values(Map.of("a", "1"))));
  }

  @Test
  void fingerprint_ofASetting_differsFromNone() {
    assertThat(traits(new Values(null))).isNotEqualTo(traits(new Values(Map.of())));
  }

  private static String traits(Trait trait) {
    return ANNA.toBuilder().trait(trait).build().fingerprint();
  }

  private record Note(String text) implements Trait {}

  private record Remark(String text) implements Trait {}

  private record Values(@Nullable Map<String, ?> values) implements Trait {
    @Override
    public List<@Nullable Object> declaredValues() {
      return Arrays.asList(values);
    }
  }
}

package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.harness.ImportedCast;
import org.junit.jupiter.api.Test;

/** What the classes look like: as if an author had written them. */
final class CharacterSourceTest {

  @Test
  void freesoundEntry_isNested() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - name: Quiz show
              comment: man, UK, skeptical
              good: true
              instructions:
                type: quiz_show
                language: en/fr
              source:
                source_type: freesound
                url: https://freesound.org/people/InspectorJ/sounds/519189/
                start_time: 12
                sound_instance:
                  id: 519189
                  name: "Request #42 - Hmm, I don't know.wav"
                  username: InspectorJ
                  license: https://creativecommons.org/licenses/by/4.0/
                path_on_server: unmute-prod-website/freesound/519189_request.mp3
            """);

    assertThat(cast.source("QuizShow"))
        .isEqualTo(
            """
            package cast;

            import dev.dramatis.annotation.Character;
            import dev.dramatis.annotation.FreesoundSound;
            import dev.dramatis.annotation.FreesoundVoice;
            import dev.dramatis.annotation.QuizShowPrompt;

            @Character(
                name = "Quiz show",
                languages = {"en", "fr"},
                comment = "man, UK, skeptical")
            @FreesoundVoice(
                path = "unmute-prod-website/freesound/519189_request.mp3",
                url = "https://freesound.org/people/InspectorJ/sounds/519189/",
                startTime = 12,
                sound =
                    @FreesoundSound(
                        id = 519189,
                        name = "Request #42 - Hmm, I don't know.wav",
                        username = "InspectorJ",
                        license = "https://creativecommons.org/licenses/by/4.0/"))
            @QuizShowPrompt
            final class QuizShow {}
            """);
  }

  @Test
  void longText_isATextBlock() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - name: Gardener
              good: false
              instructions:
                type: constant
                text: "You look after a big garden, and you know every plant in it by its Latin name.\\n\\nSay \\"good morning\\"."
              source: {source_type: file, path_on_server: voices/gardener.wav}
            """);

    assertThat(cast.source("Gardener"))
        .isEqualTo(
            """
            package cast;

            import dev.dramatis.annotation.Character;
            import dev.dramatis.annotation.ConstantPrompt;
            import dev.dramatis.annotation.FileVoice;
            import dev.dramatis.character.Listed;

            @Character(name = "Gardener", listed = Listed.NO)
            @FileVoice(path = "voices/gardener.wav")
            @ConstantPrompt(
                \"""
                You look after a big garden, and you know every plant in it by its Latin name.

                Say "good morning".\\
                \""")
            final class Gardener {}
            """);
  }

  @Test
  void order_isWrittenWhereIdsDoNotTellIt() {
    String anna = "- {name: Anna, source: {source_type: file, path_on_server: a.wav}}\n";
    String bert = "- {name: Bert, source: {source_type: file, path_on_server: b.wav}}\n";

    assertThat(ImportedCast.of(anna + bert).source("Anna")).doesNotContain("order");
    assertThat(ImportedCast.of(bert + anna).source("Anna")).contains("order = 20");
    assertThat(ImportedCast.of(bert + anna).source("Bert")).contains("order = 10");
  }

  @Test
  void extrasOfBuiltInKinds_comesBackIntoThem() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - name: Quiz
              instructions: {type: quiz_show, style: Be mean., questions: [{question: A?, answer: B}]}
              source: {source_type: file, path_on_server: a.wav, author: me, license: CC0}
            """);

    assertThat(cast.diagnostics()).isEmpty();
    assertThat(cast.source("Quiz"))
        .contains("@FileVoice(path = \"a.wav\", author = \"me\", license = \"CC0\")")
        .contains(
            "@QuizShowPrompt(style = \"Be mean.\","
                + " questions = @QuizQuestion(question = \"A?\", answer = \"B\"))");
  }
}

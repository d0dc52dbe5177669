package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.tools.cli.harness.ImportedCast;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of characters and of their classes. */
final class NamesTest {

  @TempDir private Path folder;

  private static String entries(String... names) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      yaml.append(
          "- {name: %s, instructions: {type: news}, source: {source_type: file, path_on_server: v/%d.wav}}\n"
              .formatted(names[i], i));
    }
    return yaml.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Développeuse, Developpeuse",
    "Dev (news), DevNews",
    "Don't panic!, DontPanic",
    "QUIZ show, QuizShow",
    "McDonald, McDonald",
    "3 Musketeers, No3Musketeers",
    "007, No007",
    "東京, 東京",
    "Straße ﬁn, StrasseFin",
    "Łódź, Lodz",
    "🎉, PartyPopper",
    "Fun 🎉, Fun",
    "♪, EighthNote",
    "class, TheClass",
    "Object, TheObject",
    "Character, TheCharacter",
    "Character index 7, TheCharacterIndex7",
    "File voice, FileVoice2",
    "'a/../b', AB",
  })
  void className_readsWell(String name, String className) {
    assertThat(ImportedCast.of(entries("'" + name.replace("'", "''") + "'")).classes())
        .containsExactly(className);
  }

  @Test
  void allOfThem_compileAndKeepTheirNames() {
    String[] names = {
      "Développeuse",
      "Dev (news)",
      "3 Musketeers",
      "東京",
      "हिन्दी",
      "Object",
      "String",
      "List",
      "Override",
      "Character ids",
      "dev news?",
      "Dev_news!",
      "CON",
      "Fi\\u0301n",
      "a\\tb",
      "\\u2028x"
    };
    List<String> quoted = List.of(names).stream().map(name -> '"' + name + '"').toList();

    List<CharacterDefinition> all =
        ImportedCast.of(entries(quoted.toArray(String[]::new))).load(folder).definitions();

    assertThat(all.stream().map(CharacterDefinition::name))
        .containsExactly(
            "Développeuse",
            "Dev (news)",
            "3 Musketeers",
            "東京",
            "हिन्दी",
            "Object",
            "String",
            "List",
            "Override",
            "Character ids",
            "dev news?",
            "Dev_news!",
            "CON",
            "Fi\u0301n",
            "a b",
            "x");
  }

  @Test
  void idThatTwoClassesTell_isWrittenForTheSecond() {
    ImportedCast cast = ImportedCast.of(entries("हिन्द", "हीन्द"));

    assertThat(cast.source("हिन्द")).doesNotContain("id =");
    assertThat(cast.source("हीन्द")).contains("id = \"ह-न-द-2\"");
  }

  @Test
  void namesThatCollide_getNumbers() {
    assertThat(
            ImportedCast.of(entries("Dev (news)", "'Dev: news'", "DEV NEWS", "devNews")).classes())
        .containsExactly("DevNews", "DevNews2", "DevNews3", "DevNews4");
  }

  @Test
  void secondOfTwoNames_isRenamedAndToldAsALoss() {
    ImportedCast cast = ImportedCast.of(entries("Anna", "Anna", "Anna 2", "Anna"));

    assertThat(cast.diagnostics())
        .containsExactly(
            "2:10: loss: \"Anna\" is the name of an earlier entry; this one is called \"Anna 3\"",
            "4:10: loss: \"Anna\" is the name of an earlier entry; this one is called \"Anna 4\"");
    assertThat(cast.load(folder).definitions().stream().map(CharacterDefinition::name))
        .containsExactly("Anna", "Anna 3", "Anna 2", "Anna 4");
    assertThat(cast.plan().isComplete()).isFalse();
  }

  @Test
  void nullName_isThatOfTheVoice() {
    ImportedCast cast =
        ImportedCast.of(
            """
            - {source: {source_type: file, path_on_server: voices/old_man.wav}}
            - {name: '', source: {source_type: file, path_on_server: other/old_man.mp3}}
            """);

    assertThat(cast.diagnostics())
        .containsExactly(
            "1:3: loss: the entry has no name; its character is called \"old man\", after its voice",
            "2:10: loss: the entry has no name; its character is called \"old man 2\", after its voice");
  }

  @Test
  void nameWithACharacterThatNothingShows_isShownWithoutIt() {
    assertThat(ImportedCast.of(entries("\"An\\u200Bna \"")).diagnostics())
        .singleElement(STRING)
        .startsWith("1:10: loss: \"An\\u200bna \" has spaces at its ends")
        .endsWith("its character is called \"Anna\"");
  }

  @Test
  void longName_isRefused() {
    assertThat(ImportedCast.of(entries("x".repeat(101))).diagnostics())
        .containsExactly(
            "1:10: error: the name has 101 characters, and a character's at most 100; shorten it");
    assertThat(ImportedCast.of(entries("x".repeat(100))).classes())
        .containsExactly("X" + "x".repeat(49));
  }
}

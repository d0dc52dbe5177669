package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void tokens_becomeWordsWithTheSpaceBeforeThem() {
    assertThat(words("Dra", "matis", " per", "sonae", ": the", " list"))
        .containsExactly("Dramatis", " personae:", " the", " list");
  }

  @Test
  void space_isKeptButNotAtTheEnd() {
    assertThat(words("One", ".\n\n", "  Two", " ", "\n")).containsExactly("One.", "\n\n  Two");
  }

  @Test
  void nothing_isNoWord() {
    assertThat(words("", " ", "")).isEmpty();
  }

  @Test
  void textWithoutSpaces_comesInPiecesOfWholeCharacters() {
    String japanese = "\u4eca\u65e5\u306f".repeat(20);
    String emoji = " " + "\ud83d\ude00".repeat(30);

    assertThat(words(japanese)).containsExactly(japanese.substring(0, 40), japanese.substring(40));
    assertThat(words(emoji)).containsExactly(emoji.substring(0, 41), emoji.substring(41));
  }

  private static List<String> words(String... tokens) {
    Words words = new Words();
    List<String> said = new ArrayList<>();
    for (String token : tokens) {
      said.addAll(words.add(token));
    }
    said.addAll(words.end());
    return said;
  }
}

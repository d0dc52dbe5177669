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

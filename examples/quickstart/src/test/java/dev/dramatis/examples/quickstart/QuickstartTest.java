package dev.dramatis.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.CharacterIndex;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  @Test
  void main_listsTheCastAndPrintsOnePrompt() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());
    String prompt =
        registry.open(CharacterIds.GERTRUDE, SessionOptions.reproducible()).systemPrompt();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(registry.definitions().stream().map(d -> d.id()).toList())
        .contains(prompt.lines().findFirst().orElseThrow());
  }
}

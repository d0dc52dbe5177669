package dev.dramatis.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  /** Every host has this test: Maven may not compile a host again whose banks were replaced. */
  @Test
  void cast_loads() {
    CharacterCast.builder().load();
  }

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

    CharacterRegistry registry = CharacterCast.builder().load();
    String prompt =
        registry.open(CharacterIds.GERTRUDE, SessionOptions.reproducible()).systemPrompt();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(registry.definitions().stream().map(d -> d.id()).toList())
        .contains(prompt.lines().findFirst().orElseThrow());
  }
}

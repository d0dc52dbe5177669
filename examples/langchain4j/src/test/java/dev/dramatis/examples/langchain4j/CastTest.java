package dev.dramatis.examples.langchain4j;

import org.junit.jupiter.api.Test;

class CastTest {

  /** Every host has this test: Maven may not compile a host again whose banks were replaced. */
  @Test
  void cast_loads() {
    CharacterCast.builder().load();
  }
}

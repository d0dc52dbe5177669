package dev.dramatis.examples.customkinds;

import dev.dramatis.testing.GoldenPrompts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The prompts that the kinds make, in the files of {@code src/test/prompts}. */
class PromptsTest {

  @TestFactory
  Stream<DynamicTest> prompts() {
    return GoldenPrompts.of(new CharacterIndex()).tests();
  }
}

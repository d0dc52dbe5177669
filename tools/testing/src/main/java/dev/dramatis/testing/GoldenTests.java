package dev.dramatis.testing;

import dev.dramatis.character.CharacterDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of a cast, as JUnit runs them.
 *
 * @param longest the greatest number of characters of a prompt
 */
record GoldenTests(CastPrompts prompts, GoldenFolder folder, RunMode mode, int longest) {

  /** Returns the tests that run in this JVM. */
  Stream<DynamicTest> all() {
    Stream<DynamicTest> characters = prompts.characters().stream().map(this::ofCharacter);
    DynamicTest last = prompts.errors().isEmpty() ? ofOrphans() : ofErrors();
    return Stream.concat(characters, Stream.of(last));
  }

  private DynamicTest ofCharacter(CharacterDefinition character) {
    GoldenFile file = folder.file(character.id());
    return DynamicTest.dynamicTest(
        character.id(),
        file.path().toUri(),
        new CharacterCheck(prompts, character, file, mode, longest)::run);
  }

  private DynamicTest ofOrphans() {
    return DynamicTest.dynamicTest(
        "orphaned-files", new OrphanCheck(folder, prompts.ids(), mode)::run);
  }

  /** Where the cast lacks a character, its file only seems to be orphaned. */
  private DynamicTest ofErrors() {
    return DynamicTest.dynamicTest(
        "errors-of-the-cast",
        () -> {
          throw Failures.failed("the cast has errors:" + prompts.errors());
        });
  }

  /** Returns the test that compares the cast with that of another JVM. */
  DynamicTest inSecondJvm() {
    FactoryMethod factory = FactoryMethod.ofCaller();
    return DynamicTest.dynamicTest("second-jvm", new SecondJvmCheck(prompts, folder, factory)::run);
  }
}

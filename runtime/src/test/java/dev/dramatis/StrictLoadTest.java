package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.CharacterDefinition;
import org.junit.jupiter.api.Test;

/** A strict registry is whole, or is not loaded. */
class StrictLoadTest {

  @Test
  void wholeCast_load_isLikeAnyOther() {
    CharacterRegistry registry = strict(new TestBank("a").with("anna", "Anna"));

    assertThat(registry.report().errors()).isEmpty();
    assertThat(registry.find("anna")).isPresent();
  }

  @Test
  void errorsOfBanksAndDefinitions_load_throwsAllAtOnce() {
    TestBank first = new TestBank("a").with("anna", "Anna");
    TestBank second =
        new TestBank("b")
            .with("anna", "Other")
            .withUnusable("bad", "Bad", StrictLoadTest::unusable);

    try (LogCapture log = new LogCapture()) {
      assertThatThrownBy(() -> strict(first, second))
          .isInstanceOfSatisfying(
              CharacterLoadException.class,
              thrown ->
                  assertThat(thrown.errors())
                      .extracting(LoadError::type)
                      .containsExactly(
                          LoadError.Type.DUPLICATE_ID, LoadError.Type.UNUSABLE_DEFINITION))
          .hasMessageStartingWith("the cast cannot be loaded without errors:\n- anna in bank b: ")
          .hasMessageContaining("\n- bad in bank b: ")
          .hasRootCauseMessage("no definition");
      assertThat(log.lines()).hasSize(2);
    }
  }

  @Test
  void bankThatCannotList_load_throws() {
    TestBank broken =
        new TestBank("a") {
          @Override
          public java.util.List<String> ids() {
            throw new NoClassDefFoundError("a/CharacterIds");
          }

          @Override
          public java.util.List<CharacterDefinition> definitions() {
            throw new NoClassDefFoundError("a/Shard");
          }
        };

    assertThatThrownBy(() -> strict(broken.with("anna", "Anna")))
        .isInstanceOf(CharacterLoadException.class)
        .hasMessageContaining("bank a: ");
  }

  private static CharacterRegistry strict(TestBank... banks) {
    return CharacterRegistry.builder().strict().banks(banks).load();
  }

  private static CharacterDefinition unusable() {
    throw new IllegalStateException("no definition");
  }
}

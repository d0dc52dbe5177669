package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.prompt.UserProfile;
import dev.dramatis.testing.inn.CharacterIndex;
import dev.dramatis.testing.inn.Innkeeper;
import dev.dramatis.testing.inn.Order;
import dev.dramatis.testing.inn.Waiter;
import org.junit.jupiter.api.Test;

class GeneratorContextTest {

  @Test
  void context_hasTheTimeTheSeedAndTheObjectsOfATest() {
    UserProfile ada = UserProfile.builder().firstName("Ada").build();
    CharacterIndex bank = new CharacterIndex();

    assertThat(
            new Innkeeper()
                .persona(
                    GeneratorContext.of(bank, Innkeeper.class)
                        .with(UserProfile.class, ada)
                        .build()))
        .isEqualTo("You keep an inn. You are tired. It is 12 o'clock. Your guest is Ada.")
        .isEqualTo(
            new Innkeeper()
                .persona(
                    GeneratorContext.of(bank, "innkeeper").with(UserProfile.class, ada).build()));
  }

  @Test
  void context_fillsTheTemplate() {
    assertThat(
            new Waiter()
                .persona(
                    GeneratorContext.of(new CharacterIndex(), Waiter.class)
                        .with(Order.class, new Order("stew"))
                        .build()))
        .isEqualTo("You are the waiter of an inn. The guest eats stew. You are quick.");
  }

  @Test
  void context_isAsRestrictedAsThatOfASession() {
    assertThatThrownBy(
            () ->
                GeneratorContext.of(new CharacterIndex(), Innkeeper.class)
                    .build()
                    .find(Order.class))
        .hasMessageContaining("does not declare that it asks for");
  }

  @Test
  void unknownCharacter_isNamed() {
    assertThatThrownBy(() -> GeneratorContext.of(new CharacterIndex(), "inkeeper"))
        .hasMessage(
            "the bank dev.dramatis.testing.inn has no character \"inkeeper\"; did you mean innkeeper?");
    assertThatThrownBy(() -> GeneratorContext.of(new CharacterIndex(), Order.class))
        .hasMessageContaining("inn.Order is no character of the bank dev.dramatis.testing.inn");
  }
}

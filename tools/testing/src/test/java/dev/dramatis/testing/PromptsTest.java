package dev.dramatis.testing;

import dev.dramatis.SessionOptions;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.testing.inn.CharacterIndex;
import dev.dramatis.testing.inn.Order;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden prompts of the inn, as an author tests them. */
class PromptsTest {

  @TestFactory
  Stream<DynamicTest> prompts() {
    SessionOptions withOrder =
        SessionOptions.builder().with(Order.class, new Order("pea soup")).build();
    SessionOptions withName =
        SessionOptions.builder()
            .with(UserProfile.class, UserProfile.builder().firstName("Ada").build())
            .build();
    return GoldenPrompts.of(new CharacterIndex())
        .situation("waiter", "default", withOrder)
        .situation("innkeeper", "a guest with a name", withName)
        .longest(200)
        .tests();
  }
}

package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads at one registry. */
class ConcurrencyTest {

  private final AtomicInteger closed = new AtomicInteger();
  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .houseRules(TestBank.PLAIN)
          .banks(new TestBank("cast").with("dice", "Dice", Dice::new))
          .load();

  @ParameterizedTest
  @EnumSource
  void aThousandSessions_openedUsedAndClosed_areEachTheirOwn(Threads threads) throws Exception {
    Set<Object> instances = Collections.synchronizedSet(identitySet());
    List<String> prompts =
        threads.run(
            1_000,
            () -> {
              try (CharacterSession session = registry.open("dice")) {
                Dice dice = session.as(Dice.class).orElseThrow();
                instances.add(dice);
                assertThat(session.systemPrompt()).isEqualTo(dice.said);
                return session.systemPrompt();
              }
            });

    assertThat(instances).hasSize(1_000);
    assertThat(prompts).doesNotHaveDuplicates();
    assertThat(closed).hasValue(1_000);
  }

  /** The class of the score has no lock of its own. */
  @ParameterizedTest
  @EnumSource
  void state_usedByManyWith_losesNothing(Threads threads) throws Exception {
    CharacterRegistry shows =
        CharacterRegistry.of(new TestBank("cast").with("show", "Show", Show::new));
    CharacterSession session = shows.open("show");
    threads.run(
        20,
        () -> {
          for (int i = 0; i < 50_000; i++) {
            session.with(Show.class, Show::score);
          }
          return session;
        });

    assertThat(session.with(Show.class, show -> show.points)).contains(1_000_000);
  }

  private static final class Show implements PromptGenerator {
    private int points;

    int score() {
      points++;
      return points;
    }

    @Override
    public String persona(PromptContext context) {
      return "Ask.";
    }
  }

  @ParameterizedTest
  @EnumSource
  void session_closedByMany_isClosedOnce(Threads threads) throws Exception {
    CharacterSession session = registry.open("dice");
    threads.run(
        50,
        () -> {
          session.close();
          return session;
        });

    assertThat(closed).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void definition_firstReadByMany_isOne(Threads threads) throws Exception {
    CountDownLatch readers = new CountDownLatch(2);
    CharacterRegistry many =
        CharacterRegistry.of(
            new TestBank("cast") {
              @Override
              public CharacterDefinition find(String id) {
                readers.countDown();
                await(readers);
                return TestBank.define(id, "Anew").build();
              }
            });
    Set<Object> found = identitySet();
    found.addAll(threads.run(100, () -> many.find("anew").orElseThrow()));

    assertThat(found).hasSize(1);
  }

  private static void await(CountDownLatch readers) {
    try {
      assertThat(readers.await(20, TimeUnit.SECONDS)).as("a second reader").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<Object> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  enum Threads {
    PLATFORM {
      @Override
      ExecutorService open() {
        return Executors.newFixedThreadPool(8);
      }
    },
    VIRTUAL {
      @Override
      ExecutorService open() throws ReflectiveOperationException {
        assumeTrue(Runtime.version().feature() >= 21, "this Java has no virtual threads");
        return (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      }
    };

    abstract ExecutorService open() throws ReflectiveOperationException;

    <T> List<T> run(int times, Callable<T> action) throws Exception {
      ExecutorService threads = open();
      try {
        List<T> results = new ArrayList<>();
        for (Future<T> future :
            threads.invokeAll(IntStream.range(0, times).mapToObj(i -> action).toList())) {
          results.add(future.get());
        }
        return results;
      } finally {
        threads.shutdown();
      }
    }
  }

  private final class Dice implements PromptGenerator, AutoCloseable {

    private String said = "";

    @Override
    public String persona(PromptContext context) {
      said = "Say " + context.random().nextLong();
      return said;
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}

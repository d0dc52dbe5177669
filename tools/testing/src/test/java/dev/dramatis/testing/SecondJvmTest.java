package dev.dramatis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The second JVM, with test classes as an author may write them. */
class SecondJvmTest {

  @TempDir private Path folder;

  private static GoldenPrompts golden(String id, Supplier<String> persona) {
    return GoldenPrompts.of(
            CharacterRegistry.builder().banks().add(Inn.character(id), context -> persona.get()))
        .in(Path.of("target/second-jvm", id));
  }

  private static final class OtherInEachJvm {

    @TestFactory
    Stream<DynamicTest> prompts() {
      return golden("pid", () -> "Room " + ProcessHandle.current().pid()).tests(RunMode.UPDATE);
    }
  }

  @Test
  void promptThatDiffersFromJvmToJvm_fails() {
    assertThat(Outcome.of(new OtherInEachJvm().prompts()).message("second-jvm"))
        .startsWith("the second JVM makes other prompts of pid. A Set.of,")
        .contains("-Room " + ProcessHandle.current().pid() + "\n+Room ");
  }

  private static final class Constant {

    private static final String DIGIT = "%d".formatted(1);
    private static final String LETTER = "I".toLowerCase(Locale.getDefault());
    private static final String ZONE = TimeZone.getDefault().getID();

    @TestFactory
    Stream<DynamicTest> prompts() {
      return golden("constant", () -> DIGIT + LETTER + ZONE).tests(RunMode.UPDATE);
    }
  }

  @Test
  void constantThatDependsOnTheMachine_fails() {
    assertThat(Outcome.of(new Constant().prompts()).message("second-jvm"))
        .contains("+١ıPacific/Kiritimati");
  }

  private static final class Lazy {

    @TestFactory
    Stream<DynamicTest> prompts() {
      return Stream.of("a", "b")
          .flatMap(id -> golden(id, () -> "You are " + id).tests(RunMode.UPDATE));
    }
  }

  @Test
  void testsThatAreMadeAfterTheMethod_haveNoMethod() {
    assertThat(Outcome.of(new Lazy().prompts()).message("second-jvm"))
        .isEqualTo(
            "the second JVM cannot make the prompts: tests() is not called by a method with @TestFactory; call it there, and before the method returns, or leave it out with withoutSecondJvm()");
  }

  private static final class TwoCasts {

    @TestFactory
    static Stream<DynamicTest> prompts() {
      return Stream.concat(
          golden("first", () -> "You are the first.").tests(RunMode.UPDATE),
          golden("first", () -> "You are the other first.")
              .in(Path.of("target/second-jvm/second"))
              .tests(RunMode.UPDATE));
    }
  }

  @Test
  void twoCastsOfOneMethod_areTheSame() {
    Outcome outcome = Outcome.of(TwoCasts.prompts());

    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.tests()).isEqualTo(6);
  }

  private record Parameter() {

    @TestFactory
    Stream<DynamicTest> prompts(Parameter unused) {
      return golden("parameter", () -> "You are Gus.").tests(RunMode.UPDATE);
    }
  }

  @Test
  void methodWithParameters_cannotBeCalled() {
    assertThat(Outcome.of(new Parameter().prompts(new Parameter())).message("second-jvm"))
        .contains("Parameter.prompts has parameters; remove them, or leave it out");
  }

  private record Guest(String name) {

    @TestFactory
    Stream<DynamicTest> prompts() {
      return golden("guest", () -> "You are Gus.").tests(RunMode.UPDATE);
    }
  }

  @Test
  void methodOfAClassThatNeedsArguments_cannotBeCalled() {
    assertThat(Outcome.of(new Guest("Ada").prompts()).message("second-jvm"))
        .contains(
            "Guest.prompts cannot be called on a new instance of its class; make it a top-level");
  }

  private static final class FailsInTheSecond {

    @TestFactory
    Stream<DynamicTest> prompts() {
      if (Recording.isRunning()) {
        throw new IllegalStateException("no host", new IOException("the database is not there"));
      }
      return golden("fails", () -> "You are Gus.").tests(RunMode.UPDATE);
    }
  }

  @Test
  void methodThatThrows_fails_withTheOutput() {
    assertThat(Outcome.of(new FailsInTheSecond().prompts()).message("second-jvm"))
        .startsWith("the second JVM, which calls FailsInTheSecond.prompts(), ended with status 1.")
        .contains("It said:\njava.io.IOException: the database is not there\n\tat ");
  }

  private static final class OtherCastInTheSecond {

    @TestFactory
    Stream<DynamicTest> prompts() {
      return golden(Recording.isRunning() ? "ada" : "gus", () -> "You are a guest.")
          .in(Path.of("target/second-jvm/other"))
          .tests(RunMode.UPDATE);
    }
  }

  @Test
  void otherCastInTheSecondJvm_fails() {
    assertThat(Outcome.of(new OtherCastInTheSecond().prompts()).message("second-jvm"))
        .isEqualTo(
            "the second JVM does not make the prompts of gus. Give the same cast in every JVM.");
  }

  private static final class NoCastInTheSecond {

    @TestFactory
    Stream<DynamicTest> prompts() {
      GoldenPrompts none = GoldenPrompts.of();
      return Recording.isRunning()
          ? none.tests()
          : golden("guest-of-none", () -> "You are a guest.").tests(RunMode.UPDATE);
    }
  }

  @Test
  void mistakeInTheSecondJvm_isShown() {
    assertThat(Outcome.of(new NoCastInTheSecond().prompts()).message("second-jvm"))
        .contains("ended with status 1", "the cast has no characters");
  }

  static final class Endless { // called by the other JVM alone

    @TestFactory
    Stream<DynamicTest> prompts() throws InterruptedException {
      System.out.println("waiting for a queue");
      Thread.sleep(600_000);
      return Stream.of();
    }
  }

  @Test
  void methodThatDoesNotEnd_isStopped() throws Exception {
    long begun = System.nanoTime();

    assertThatThrownBy(
            () ->
                new SecondJvm(Duration.ofSeconds(3))
                    .record(Endless.class.getDeclaredMethod("prompts"), folder))
        .hasMessageContaining("did not end in 3 s. Correct the code")
        .hasMessageEndingWith("waiting for a queue");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
  }
}

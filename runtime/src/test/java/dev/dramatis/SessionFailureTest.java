package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.metrics.CharacterMetrics;
import dev.dramatis.prompt.HouseRules;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionFailureTest {

  private final LogCapture log = new LogCapture();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void unknownId_open_namesTheNearOnes() {
    CharacterRegistry registry =
        CharacterRegistry.of(new TestBank("cast").with("gertrude", "Gertrude"));

    UnknownCharacterException thrown =
        catchThrowableOfType(UnknownCharacterException.class, () -> registry.open("gertrud"));

    assertThat(thrown).hasMessage("there is no character \"gertrud\"; did you mean gertrude?");
    assertThat(thrown.id()).isEqualTo("gertrud");
    assertThat(thrown.suggestions()).containsExactly("gertrude");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void unknownId_nothingNear_saysOnlyThat() {
    CharacterRegistry registry = CharacterRegistry.of(new TestBank("cast"));

    assertThatThrownBy(() -> registry.open("x")).hasMessage("there is no character \"x\"");
  }

  @Test
  void constructor_exception_isNamedWithClassAndBank() {
    CharacterOpenException thrown =
        openFailing(
            () -> {
              throw new IllegalStateException("no oven");
            });

    assertThat(thrown)
        .hasMessage(
            "the character \"baker\" (cast.Baker, bank cast) cannot be opened: its constructor"
                + " failed: java.lang.IllegalStateException: no oven")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.CONSTRUCTOR);
    assertThat(thrown.id()).isEqualTo("baker");
  }

  @Test
  void constructor_exception_isLoggedOnce() {
    CharacterOpenException thrown =
        openFailing(
            () -> {
              throw new IllegalStateException("no oven");
            });

    assertThat(log.lines()).containsExactly(thrown.getMessage());
    assertThat(log.thrown()).containsExactly(thrown.getCause());
  }

  @Test
  void prompt_throws_logHasTheThrowableWithItsTrace() {
    CharacterOpenException thrown =
        openPrompting(
            context -> {
              throw new IllegalStateException("no words", new RuntimeException("no ink"));
            });

    assertThat(thrown).hasMessageEndingWith("java.lang.RuntimeException: no ink");
    assertThat(log.thrown()).containsExactly(thrown.getCause());
    assertThat(thrown.getCause()).hasMessage("no words").hasRootCauseMessage("no ink");
  }

  @Test
  void close_throws_logHasTheThrowable() {
    IllegalStateException thrown = new IllegalStateException("jammed");
    AutoCloseable door =
        () -> {
          throw thrown;
        };

    registry(() -> door).open("baker").close();

    assertThat(log.thrown()).containsExactly(thrown);
  }

  @Test
  void constructor_error_isIsolated() {
    assertThat(
            openFailing(
                    () -> {
                      throw new AssertionError("no oven");
                    })
                .type())
        .isEqualTo(CharacterOpenException.Type.CONSTRUCTOR);
  }

  @Test
  void staticInitialiser_throws_saysItsReason() {
    assertThat(openFailing(BrokenClass::new))
        .hasMessageContaining("java.lang.IllegalArgumentException: static oven");
  }

  @Test
  void staticInitialiser_threwBefore_isIsolatedAgain() {
    CharacterRegistry registry = registry(AlsoBrokenClass::new);
    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(CharacterOpenException.class);

    assertThatThrownBy(() -> registry.open("baker"))
        .isInstanceOf(CharacterOpenException.class)
        .hasMessageContaining("its constructor failed");
  }

  @Test
  void bank_createsNothing_isAConstructorFailure() {
    assertThat(openFailing(() -> null).type()).isEqualTo(CharacterOpenException.Type.CONSTRUCTOR);
  }

  @Test
  void prompt_throws_isIsolated() {
    CharacterOpenException thrown =
        openPrompting(
            context -> {
              throw new IllegalStateException("no words");
            });

    assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.PROMPT);
    assertThat(thrown)
        .hasMessageEndingWith("its prompt failed: java.lang.IllegalStateException: no words");
  }

  @Test
  void prompt_overflowsTheStack_isIsolated() {
    assertThat(openPrompting(SessionFailureTest::recurse).type())
        .isEqualTo(CharacterOpenException.Type.PROMPT);
  }

  @Test
  void prompt_virtualMachineError_propagates() {
    CharacterRegistry registry =
        registry(
            () ->
                (PromptGenerator)
                    context -> {
                      throw new InternalError("the JVM is out of order");
                    });

    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(InternalError.class);
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void constructor_outOfMemory_propagates() {
    CharacterRegistry registry =
        registry(
            () -> {
              throw new OutOfMemoryError("as if");
            });

    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(OutOfMemoryError.class);
  }

  @ParameterizedTest
  @MethodSource("outOfOrder")
  void prompt_virtualMachineErrorInside_propagates(RuntimeException wrapped) {
    CharacterRegistry registry = registry(() -> (PromptGenerator) context -> raise(wrapped));

    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(VirtualMachineError.class);
  }

  static Stream<RuntimeException> outOfOrder() {
    return Stream.of(
        new IllegalStateException(new OutOfMemoryError("as if")),
        new CompletionException(new InternalError("out of order", new RuntimeException("bug"))),
        new UndeclaredThrowableException(
            new InvocationTargetException(new OutOfMemoryError("as if"))));
  }

  @Test
  void prompt_virtualMachineErrorWithACause_propagates() {
    CharacterRegistry registry =
        registry(
            () ->
                (PromptGenerator)
                    context -> {
                      throw new InternalError("out of order", new IllegalStateException("bug"));
                    });

    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(InternalError.class);
  }

  @Test
  void prompt_exceptionWhoseCauseThrows_isIsolated() {
    assertThat(openPrompting(context -> raise(new Causeless())).type())
        .isEqualTo(CharacterOpenException.Type.PROMPT);
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  @SuppressWarnings("NullAway") // what authors without a null checker do
  void prompt_null_isRefused() {
    CharacterOpenException thrown = openPrompting(context -> null);

    assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.BLANK_PROMPT);
    assertThat(thrown)
        .hasMessageEndingWith(
            "its prompt is null; return a text from persona(…) and from the house rules")
        .hasNoCause();
  }

  @Test
  void prompt_blank_isRefused() {
    CharacterOpenException thrown = openPrompting(context -> " \n");

    assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.BLANK_PROMPT);
    assertThat(thrown)
        .hasMessageEndingWith(
            "its prompt is blank; return a text from persona(…) and from the house rules");
    assertThat(log.lines()).hasSize(1);
  }

  @Test
  void prompt_undeclaredHostObject_saysHowToDeclareIt() {
    assertThat(openPrompting(context -> context.get(StringBuilder.class).toString()))
        .hasMessageContaining("cast.Baker does not declare that it asks for")
        .hasMessageContaining("add @Needs(optional = StringBuilder.class)");
  }

  @Test
  void instructionsPersona_noInstructions_saysSo() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .add(
                CharacterDefinition.builder("mute", "Mute")
                    .voice(TestBank.define("mute", "Mute").build().voice())
                    .build(),
                PromptContext::instructionsPersona)
            .banks()
            .load();

    assertThatThrownBy(() -> registry.open("mute"))
        .hasMessageContaining("mute \"Mute\" of bank host has no instructions annotation");
  }

  @Test
  void houseRules_lastWordThrows_isIsolated() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .houseRules(new LastWord(null))
            .banks(new TestBank("cast").with("baker", "Baker"))
            .load();

    assertThatThrownBy(() -> registry.open("baker"))
        .isInstanceOfSatisfying(
            CharacterOpenException.class,
            e -> assertThat(e.type()).isEqualTo(CharacterOpenException.Type.PROMPT));
  }

  @Test
  void houseRules_lastWord_isTheSessionsPrompt() {
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .houseRules(new LastWord("Amen."))
            .banks(new TestBank("cast").with("baker", "Baker"))
            .load();

    assertThat(registry.open("baker").systemPrompt()).isEqualTo("Baker Amen.");
  }

  @Test
  void open_afterAFailure_triesAfresh() {
    AtomicInteger attempts = new AtomicInteger();
    CharacterRegistry registry =
        registry(
            () -> {
              if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return (PromptGenerator) context -> "Now.";
            });
    assertThatThrownBy(() -> registry.open("baker")).isInstanceOf(CharacterOpenException.class);

    assertThat(registry.open("baker").systemPrompt()).contains("\nNow.\n");
  }

  @Test
  void prompt_fails_closesTheInstance() {
    Closing baker = new Closing();

    openFailing(() -> baker);

    assertThat(baker.closed).hasValue(1);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void reason_causesInACircle_isSaidOnce() {
    Exception first = new Exception("first");
    Exception second = new Exception("second", first);
    first.initCause(second);

    assertThat(openPrompting(context -> raise(new IllegalStateException(first))))
        .hasMessageContaining("its prompt failed: java.lang.Exception: ");
  }

  @Test
  void reason_messageThrows_isTheClass() {
    assertThat(openPrompting(context -> raise(new Unspeakable())))
        .hasMessageEndingWith("its prompt failed: " + Unspeakable.class.getName());
    assertThat(log.thrown())
        .singleElement()
        .satisfies(
            logged ->
                assertThat(logged)
                    .hasMessageContaining(Unspeakable.class.getName())
                    .hasStackTraceContaining("reason_messageThrows_isTheClass"));
  }

  @Test
  void listener_throwsEverywhere_disturbsNobody() {
    MeterRegistry meters = new SimpleMeterRegistry();
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .listener(new ThrowingListener())
            .listener(new CharacterMetrics(meters))
            .banks(new TestBank("cast").with("baker", "Baker"))
            .load();

    registry.open("baker").close();

    assertThat(meters.get("character.sessions.opened").counter().count()).isEqualTo(1);

    assertThat(log.lines())
        .containsExactly(
            "the listener of loaded registries failed: java.lang.IllegalStateException: loaded",
            "the listener of opened sessions failed: java.lang.IllegalStateException: opened",
            "the listener of closed sessions failed: java.lang.IllegalStateException: closed");
    assertThat(log.thrown())
        .hasSize(3)
        .allSatisfy(thrown -> assertThat(thrown).isInstanceOf(IllegalStateException.class));
  }

  private static CharacterOpenException openFailing(Supplier<@Nullable Object> factory) {
    CharacterRegistry registry = registry(factory);
    return catchThrowableOfType(CharacterOpenException.class, () -> registry.open("baker"));
  }

  private static CharacterOpenException openPrompting(PromptGenerator generator) {
    return openFailing(() -> generator);
  }

  private static CharacterRegistry registry(Supplier<@Nullable Object> factory) {
    return CharacterRegistry.of(new TestBank("cast").with("baker", "Baker", factory));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static String recurse(PromptContext context) {
    return recurse(context) + "!";
  }

  private static String raise(RuntimeException exception) {
    throw exception;
  }

  @SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"})
  private static final class BrokenClass {
    static final int OVEN = oven();

    static int oven() {
      throw new IllegalArgumentException("static oven");
    }
  }

  @SuppressWarnings("UnusedVariable")
  private static final class AlsoBrokenClass {
    static final int OVEN = BrokenClass.oven();
  }

  private static final class Closing implements PromptGenerator, AutoCloseable {
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public String persona(PromptContext context) {
      throw new IllegalStateException("no words");
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private record LastWord(@Nullable String word) implements HouseRules {
    @Override
    public String wrap(PromptContext context, String persona) {
      return persona;
    }

    @Override
    public String finish(PromptContext context, String prompt) {
      if (word == null) {
        throw new IllegalStateException("no last word");
      }
      return prompt + " " + word;
    }
  }

  private static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("unspeakable");
    }
  }

  private static final class Causeless extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("no cause");
    }
  }

  private static final class ThrowingListener implements RegistryListener {
    @Override
    public void onLoaded(LoadReport report) {
      throw new IllegalStateException("loaded");
    }

    @Override
    public void onSessionOpened(CharacterSession session, Duration promptDuration) {
      throw new IllegalStateException("opened");
    }

    @Override
    public void onSessionClosed(CharacterSession session, Duration openDuration) {
      throw new IllegalStateException("closed");
    }
  }
}

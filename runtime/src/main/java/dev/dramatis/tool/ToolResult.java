package dev.dramatis.tool;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The answer to a call of a tool: a text for the LLM, and an outcome for the host. Immutable.
 *
 * <p>{@link dev.dramatis.CharacterSession#call} returns it. The factories are for calls that only a
 * host sees, so that the LLM reads the same sentences in every host.
 */
public final class ToolResult {

  private static final int MOST_CHARACTERS = 8_000;

  private final Outcome outcome;
  private final String text;

  private ToolResult(Outcome outcome, String text) {
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * {@return a result}
   *
   * @param outcome how the call ended
   * @param text what the LLM reads. Of more than 8,000 characters it reads the start, and how many
   *     there were.
   */
  public static ToolResult of(Outcome outcome, String text) {
    return new ToolResult(outcome, text.length() <= MOST_CHARACTERS ? text : start(text));
  }

  private static String start(String text) {
    boolean isWithinPair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return String.format(
        Locale.ROOT,
        "%s … (%,d of %,d characters)",
        text.substring(0, isWithinPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS),
        MOST_CHARACTERS,
        text.length());
  }

  /**
   * {@return the result of a call whose arguments are no JSON object}
   *
   * @param tool the tool's name
   */
  public static ToolResult noJsonObject(String tool) {
    return of(
        Outcome.WRONG_ARGUMENTS,
        "The arguments of %s are no JSON object. Call it again with one.".formatted(tool));
  }

  /**
   * {@return the result of a call for which the host no longer waits}
   *
   * @param tool the tool's name
   */
  public static ToolResult unfinished(String tool) {
    return of(
        Outcome.UNFINISHED,
        "%s has not finished yet, and may still have its effect. Do not call it again for this."
            .formatted(tool));
  }

  /**
   * Waits for a call that runs on another thread, and returns its result, or {@link #unfinished} if
   * it takes too long or was cancelled. If this thread is interrupted, it stays so, and the result
   * is {@link #interrupted}.
   *
   * @param tool the tool's name
   * @param call a call of {@link dev.dramatis.CharacterSession#call}; it is not cancelled
   * @param longest the longest wait; zero for none
   * @return the result of the call, or a sentence in its place
   * @throws IllegalStateException if the call threw, as it does if its arguments are no JSON
   */
  public static ToolResult await(String tool, Future<ToolResult> call, Duration longest) {
    try {
      return call.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | CancellationException e) {
      return unfinished(tool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return interrupted(tool);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the tool %s cannot be called".formatted(tool), e.getCause());
    }
  }

  /** {@return the result of a call that the host did not make, because the answer had too many} */
  public static ToolResult tooMany() {
    return of(
        Outcome.TOO_MANY,
        "Too many calls in one answer; this one was not made. Answer the user now.");
  }

  /**
   * {@return the result of a call during which the user interrupted the answer}
   *
   * @param tool the tool's name
   */
  public static ToolResult interrupted(String tool) {
    return of(
        Outcome.INTERRUPTED, "The user interrupted; %s may have had its effect.".formatted(tool));
  }

  /** {@return what became of the call} */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the text that the LLM reads} It may contain private data of the user. */
  public String text() {
    return text;
  }

  /** Returns a text that names the outcome and does not show the text. */
  @Override
  public String toString() {
    return "ToolResult[" + outcome + "]";
  }

  /** The outcome of a call. More may be added. */
  public enum Outcome {
    /** The tool ran and returned. */
    DONE,
    /** An argument was wrong, so the tool did not run. */
    WRONG_ARGUMENTS,
    /** The session offers no tool of the name. */
    UNKNOWN_TOOL,
    /** The tool's code refused with {@link ToolRefusal}. */
    REFUSED,
    /** The tool's code threw; it may have had its effect. */
    FAILED,
    /** An earlier call still ran, so the tool did not run. */
    NOT_BEGUN,
    /** The session is closed, so the tool did not run. */
    CLOSED,
    /** The host no longer waits; the tool may still have its effect. */
    UNFINISHED,
    /** The host did not make the call, because the answer had too many. */
    TOO_MANY,
    /** The user interrupted the answer; the tool may have had its effect. */
    INTERRUPTED
  }
}

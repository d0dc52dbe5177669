package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.HostText;
import dev.dramatis.character.Suggestions;
import dev.dramatis.internal.ActiveBank;
import dev.dramatis.internal.AllowedTools;
import dev.dramatis.internal.Failures;
import dev.dramatis.internal.Listeners;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolRefusal;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tools that one session offers, and their calls. */
final class SessionTools {

  /** The longest wait for an earlier call. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private static final int LONGEST_NAME = 40;

  private final CharacterDefinition character;
  private final ActiveBank bank;
  private final Object instance;
  private final Map<Class<?>, Object> hostObjects;
  private final List<AllowedTools> allowed;
  private final Duration longestWait;
  private final Listeners listeners;
  private @Nullable List<ToolDefinition> offered;

  /**
   * @param allowed what the registry allows and what the session allows
   * @param longestWait the longest wait for an earlier call
   */
  SessionTools(
      CharacterDefinition character,
      ActiveBank bank,
      Object instance,
      Map<Class<?>, Object> hostObjects,
      List<AllowedTools> allowed,
      Duration longestWait,
      Listeners listeners) {
    this.character = character;
    this.bank = bank;
    this.instance = instance;
    this.hostObjects = hostObjects;
    this.allowed = allowed;
    this.longestWait = longestWait;
    this.listeners = listeners;
  }

  /** Returns the tools on offer. Threads that ask at the same time make equal lists. */
  List<ToolDefinition> offered() {
    List<ToolDefinition> known = offered;
    if (known == null) {
      known = AllowedTools.offered(bank, character.id(), allowed);
      offered = known;
    }
    return known;
  }

  /** Returns the definition of a tool on offer; null if there is none of the name. */
  @Nullable ToolDefinition find(String tool) {
    for (ToolDefinition each : offered()) {
      if (each.name().equals(tool)) {
        return each;
      }
    }
    return null;
  }

  /** Returns the answer to a call of a tool that is not on offer. */
  static ToolResult unknown(String tool, List<ToolDefinition> offered) {
    List<String> names = offered.stream().map(ToolDefinition::name).toList();
    List<String> near = Suggestions.of(tool, names);
    return ToolResult.of(
        Outcome.UNKNOWN_TOOL,
        "There is no tool %s.%s"
            .formatted(
                HostText.oneLine(tool, LONGEST_NAME),
                near.isEmpty() ? "" : " Did you mean %s?".formatted(near.get(0))));
  }

  /** Calls a tool when the instance is free, unless the session is closed by then. */
  ToolResult call(ToolDefinition tool, Map<String, ?> arguments, InstanceLock lock) {
    if (lock.isClosing()) {
      return closed();
    }
    if (!isFree(lock)) {
      return ToolResult.of(
          Outcome.NOT_BEGUN,
          "%s was not begun: an earlier call still runs. Try once more later, or tell the user."
              .formatted(tool.name()));
    }
    try {
      return lock.isClosing() ? closed() : call(tool, arguments);
    } finally {
      lock.unlock();
    }
  }

  private static ToolResult closed() {
    return ToolResult.of(Outcome.CLOSED, "The conversation is over.");
  }

  /** A call from inside a call is refused: it would see a half-done change. */
  private boolean isFree(InstanceLock lock) {
    try {
      return !lock.isHeldByCaller() && lock.tryLock(longestWait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ToolResult call(ToolDefinition tool, Map<String, ?> arguments) {
    try {
      ToolResult result =
          bank.bank()
              .call(
                  character.id(),
                  tool.name(),
                  instance,
                  new ToolArguments(tool, arguments, hostObjects));
      return result == null ? unknown(tool.name(), List.of()) : result;
    } catch (ToolRefusal e) {
      return ToolResult.of(Outcome.REFUSED, String.valueOf(e.getMessage()));
    } catch (Throwable e) {
      return failed(tool, e);
    }
  }

  private ToolResult failed(ToolDefinition tool, Throwable thrown) {
    Failures.rethrowIfFatal(thrown);
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    listeners.warn(
        "the tool %s of the character %s failed: %s"
            .formatted(tool.name(), character, thrown.getClass().getName()),
        thrown);
    return ToolResult.of(
        Outcome.FAILED,
        "%s failed, and may have had its effect. Tell the user; do not call it again for this."
            .formatted(tool.name()));
  }
}

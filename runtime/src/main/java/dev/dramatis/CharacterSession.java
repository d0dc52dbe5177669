package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.internal.Failures;
import dev.dramatis.internal.JsonValues;
import dev.dramatis.internal.Listeners;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with one character. It has its own instance of the character class, and a system
 * prompt that is made once. {@link CharacterRegistry#open} opens it, and {@link
 * CharacterRegistry#resume} makes it again.
 *
 * <p>Every method may be called from any thread. The state of the character's own code is guarded
 * only inside {@link #with} and {@link #call}.
 */
public final class CharacterSession implements AutoCloseable {

  /** An LLM makes names up without end, so a listener does not see them. */
  private static final String UNKNOWN_TOOL = "unknown";

  private final CharacterDefinition character;
  private final Object instance;
  private final SessionStart start;
  private final String systemPrompt;
  private final @Nullable Resumption resumption;
  private final @Nullable String greeting;
  private final @Nullable SessionTools tools;
  private final Listeners listeners;
  private final long openedNanos = System.nanoTime();
  private final InstanceLock use;

  /** The hash once it is known; threads that make it at the same time make the same text. */
  private @Nullable String promptHash;

  CharacterSession(
      CharacterDefinition character,
      SessionStart start,
      Object instance,
      boolean ownInstance,
      String madePrompt,
      @Nullable ResumedPrompt resumed,
      @Nullable String greeting,
      @Nullable SessionTools tools,
      Listeners listeners) {
    this.character = character;
    this.start = start;
    this.instance = instance;
    this.systemPrompt = resumed == null ? madePrompt : resumed.text();
    this.promptHash = resumed == null ? null : resumed.hash();
    this.resumption = resumed == null ? null : resumed.resumption();
    this.greeting = greeting;
    this.tools = tools;
    this.use = new InstanceLock(character, ownInstance ? instance : null);
    this.listeners = listeners;
  }

  /** {@return the character that speaks} */
  public CharacterDefinition character() {
    return character;
  }

  /**
   * {@return the text that the LLM reads before the conversation} It is the same on every call and
   * not blank.
   */
  public String systemPrompt() {
    return systemPrompt;
  }

  /**
   * {@return the words with which the character begins, for a TTS and without an LLM; empty if the
   * character has none} They are the same on every call.
   */
  public Optional<String> greeting() {
    return Optional.ofNullable(greeting);
  }

  /**
   * {@return the hash of the system prompt, in 16 characters of base64url: the same in every
   * process for the same prompt} A log may show it.
   */
  public String promptHash() {
    String known = promptHash;
    if (known == null) {
      known = PromptHash.of(systemPrompt);
      promptHash = known;
    }
    return known;
  }

  /**
   * {@return a text from which {@link CharacterRegistry#resume} makes this session again, in this
   * process or another: one line of printable ASCII, which begins with its version} It has the
   * character's id, the seed, the time and the time zone, the LLM's name and the prompt's hash, but
   * neither the prompt nor host data. A system's time zone is that of the moment of this call.
   *
   * <p>It is a secret of the host. Keep it in the host's own stores, and never send it to a client:
   * the seed tells every secret of the character.
   *
   * @throws IllegalStateException if the character is in no registry
   */
  public String ticket() {
    return Ticket.text(start, promptHash());
  }

  /**
   * {@return the {@linkplain #ticket ticket} and the system prompt, deflated, in one line: what a
   * store holds of a conversation, so that it keeps its prompt} The prompt may contain host data,
   * such as a user's name. A prompt of more than 1 MiB is left out.
   *
   * <p>It is a secret of the host, as the ticket is.
   *
   * @throws IllegalStateException if the character is in no registry
   */
  public String saved() {
    return DeflatedPrompt.isTooLong(systemPrompt)
        ? ticket()
        : Ticket.text(start, promptHash(), systemPrompt);
  }

  /**
   * {@return what became of the prompt when {@link CharacterRegistry#resume} made this session;
   * empty for one that {@link CharacterRegistry#open} opened}
   */
  public Optional<Resumption> resumed() {
    return Optional.ofNullable(resumption);
  }

  /**
   * {@return the seed of the random draws} A session opened with it and the same time has the same
   * prompt. It is a secret of the host, as the {@linkplain #ticket ticket} is.
   */
  public long seed() {
    return start.seed();
  }

  /** {@return the time when the session was opened, in milliseconds and its clock's time zone} */
  public ZonedDateTime openedAt() {
    return start.time();
  }

  /**
   * {@return this session's instance of the character class, or empty if that class does not have
   * the type} A host reaches a character's further code with it: {@code
   * session.as(SecretKeeper.class)}. {@code Object.class} fits every instance.
   *
   * <p>The instance has no lock: call it from one thread, or use {@link #with}.
   *
   * @param <T> the type of the instance
   * @param type the character class, or a type that it extends or implements
   */
  public <T> Optional<T> as(Class<T> type) {
    return type.isInstance(instance) ? Optional.of(type.cast(instance)) : Optional.empty();
  }

  /**
   * Runs code with this session's instance of the character class under the session's lock: {@code
   * session.with(ScoreKeeper.class, ScoreKeeper::score)}. Calls for one session run one after
   * another, and each sees the writes of those before it. So the class needs no lock of its own.
   * {@link #close} does not wait for them; the character is closed when the last has ended.
   *
   * <p>A generator that the host added serves all sessions, and each session has its own lock. So
   * the generator is thread-safe by itself.
   *
   * @param <T> the type of the instance
   * @param <R> the type of the result
   * @param type as in {@link #as}
   * @param code the code, which gets the instance; its exceptions reach the caller
   * @return the result of {@code code}; empty if that is null, or if the class does not have the
   *     type
   */
  public <T, R> Optional<R> with(Class<T> type, Function<? super T, ? extends @Nullable R> code) {
    if (!type.isInstance(instance)) {
      return Optional.empty();
    }
    use.lock();
    try {
      return Optional.ofNullable(code.apply(type.cast(instance)));
    } finally {
      use.unlock();
    }
  }

  /**
   * {@return the tools that the LLM may call, in the order of their names: those of the character
   * that the host allows} The list is the same on every call.
   */
  public List<ToolDefinition> tools() {
    return tools == null ? List.of() : tools.offered();
  }

  /**
   * Calls a tool on this thread, under the session's lock. It waits up to five seconds for an
   * earlier call or for {@link #with}, and then answers that the tool was not begun. A call from
   * inside one of them is answered so at once, and one after {@link #close} that the conversation
   * is over. Nothing limits the time of the tool itself: a host that waits no longer answers with
   * {@link ToolResult#unfinished}, and the tool keeps the lock until it ends.
   *
   * <pre>{@code
   * ToolResult result = session.call("bookTable", Map.of("guests", 4, "name", "Ada"));
   * history.add(toolMessage(callId, result.text()));
   * }</pre>
   *
   * <p>Whatever the LLM gets wrong, and whatever the tool throws, is a result with a sentence for
   * the LLM. Calls of one answer are made one after another, in the answer's order.
   *
   * @param name the tool's name, as the LLM gave it
   * @param arguments what a JSON parser makes of the arguments: maps with texts as keys, lists,
   *     texts, numbers, booleans and null
   * @return the outcome, with the sentence that the LLM reads
   * @throws IllegalArgumentException if the name or the map is null, or a value is of another type,
   *     which is a mistake of the host
   */
  public ToolResult call(String name, Map<String, ?> arguments) {
    JsonValues.requireCall(name, arguments);
    long begun = System.nanoTime();
    ToolDefinition tool = tools == null ? null : tools.find(name);
    ToolResult result =
        tools == null || tool == null
            ? SessionTools.unknown(name, tools())
            : tools.call(tool, arguments, use);
    if (!listeners.isEmpty()) {
      notifyCalled(tool == null ? UNKNOWN_TOOL : name, result, System.nanoTime() - begun);
    }
    return result;
  }

  private void notifyCalled(String tool, ToolResult result, long nanos) {
    Duration callDuration = Duration.ofNanos(nanos);
    listeners.notifyEach(
        "tool calls",
        listener -> listener.onToolCalled(this, tool, result.outcome(), callDuration));
  }

  /**
   * Ends the session, and closes the character if it is {@link AutoCloseable}: now, or when the
   * code ends that uses it under the lock. Further calls do nothing.
   */
  @Override
  public void close() {
    if (use.close() && !listeners.isEmpty()) {
      Duration openDuration = Duration.ofNanos(System.nanoTime() - openedNanos);
      listeners.notifyEach(
          "closed sessions", listener -> listener.onSessionClosed(this, openDuration));
    }
  }

  static void closeQuietly(Object instance, CharacterDefinition character) {
    if (instance instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Throwable e) {
        Failures.failed("closing the character " + character, e);
      }
    }
  }

  /** Returns a text that names the character and shows neither prompt nor ticket. */
  @Override
  public String toString() {
    return "session with " + character + (use.isClosing() ? ", closed" : "");
  }
}

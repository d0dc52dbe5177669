package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.Lease;
import dev.dramatis.examples.voicehost.cast.NamedConversations;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.redis.Redis;
import dev.dramatis.examples.voicehost.redis.RedisConversations;
import dev.dramatis.metrics.ConversationMetrics;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conversations of chat completions. One that its client gave an id keeps its session, so that
 * a quiz keeps its score; one without an id is recognized and keeps its prompt. With Redis both go
 * on after a restart, and on other hosts. Thread-safe.
 */
public final class Conversations implements NamedConversations, AutoCloseable {

  private static final Duration SHORTEST_IDLE = Duration.ofMinutes(1);

  private final Identity identity;
  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final OwnerObjects ownerObjects;
  private final CharacterSessions sessions;
  private final Recognition recognition;
  private final MeterRegistry meters;

  /**
   * @param options the options of every session
   * @param ownerObjects what the sessions of authenticated owners get too
   * @param redis where conversations are saved; the caller closes it afterwards
   */
  public Conversations(
      CharacterRegistry cast,
      SessionOptions options,
      OwnerObjects ownerObjects,
      HostConfig config,
      Optional<Redis> redis,
      MeterRegistry meters) {
    this.identity = new Identity(config.ownerHeader());
    this.cast = cast;
    this.options = options;
    this.ownerObjects = ownerObjects;
    this.meters = meters;
    Duration idle = idle(config);
    CharacterSessions.Builder builder =
        CharacterSessions.builder(cast)
            .atMost(config.limits().sessions())
            .idle(idle)
            .listener(new ConversationMetrics(meters));
    redis.ifPresent(server -> builder.store(new RedisConversations(server)));
    this.sessions = builder.build();
    this.recognition = new Recognition(cast, options, redis, idle.multipliedBy(2));
  }

  /** A session that is leased for a whole answer must not count as forgotten. */
  private static Duration idle(HostConfig config) {
    return Collections.max(
        List.of(SHORTEST_IDLE, config.limits().sessionIdle(), config.llm().timeout()));
  }

  /** Returns the owner of the conversation that a request goes on with. */
  Caller caller(Context ctx, ChatRequest request) {
    return identity.caller(ctx, request);
  }

  /** Returns the turn of a conversation that a request goes on with, or of a new one. */
  Turn begin(Context ctx, ChatRequest request, Caller caller) {
    Optional<String> id = identity.conversation(ctx, request);
    if (id.isPresent()) {
      Lease lease = lease(caller, request.model(), id.get());
      count("id");
      return new LeasedTurn(lease);
    }
    Recognition.RecognizedTurn turn = recognition.begin(request, caller);
    count(turn.isResumed() ? "recognized" : "new");
    return turn;
  }

  /** The owner is known by its headers, for these requests have no body. */
  @Override
  public <T> Optional<T> read(
      Context ctx, String character, Function<CharacterSession, T> reading) {
    ChatRequest request = ChatRequest.silent(character);
    Optional<String> id = identity.conversation(ctx, request);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try (Lease lease = lease(identity.caller(ctx, request), character, id.get())) {
      return Optional.of(reading.apply(lease.session()));
    }
  }

  private Lease lease(Caller caller, String character, String id) {
    return sessions.lease(caller.key(character, id), () -> options(caller, character));
  }

  /** An owner's objects are for tools, so a character without any gets none. */
  private SessionOptions options(Caller caller, String character) {
    return caller.grade() == Caller.Grade.AUTHENTICATED && !cast.tools(character).isEmpty()
        ? ownerObjects.addTo(options, caller.name())
        : options;
  }

  private void count(String conversation) {
    Counter.builder("chat.turns")
        .description("Requests by how their conversation was found")
        .tag("conversation", conversation)
        .register(meters)
        .increment();
  }

  /** Ends all conversations. */
  @Override
  public void close() {
    sessions.close();
  }

  /** The turn of a conversation with an id, whose answers need not be remembered. */
  private record LeasedTurn(Lease lease) implements Turn {

    @Override
    public CharacterSession session() {
      return lease.session();
    }

    @Override
    public void answered(String text) {}

    @Override
    public void close() {
      lease.close();
    }
  }
}

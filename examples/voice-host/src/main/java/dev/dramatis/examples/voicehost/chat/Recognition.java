package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.TicketException;
import dev.dramatis.examples.voicehost.output.Printable;
import dev.dramatis.examples.voicehost.output.RootCause;
import dev.dramatis.examples.voicehost.redis.Redis;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conversations without an id, recognized by what the host answered in them. That identifies a
 * prompt and no person: each request resumes a session of its own, which ends with the answer.
 * Thread-safe.
 */
final class Recognition {

  private static final Logger LOGGER = LoggerFactory.getLogger(Recognition.class);
  private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final int LONGEST_REASON = 500;

  private static final int MOST_REFERENCES = 100_000;
  private static final int MOST_SAVED = 10_000;
  private static final int REFERENCE_BYTES = 16;
  private static final String PREFIX = "dramatis:1:saved:";

  private final SecureRandom random = new SecureRandom();
  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final Optional<Redis> redis;
  private final Duration timeToLive;
  private final SharedPlaces references;
  private final SharedPlaces saved;
  private final AtomicLong loggedNanos = new AtomicLong(System.nanoTime() - QUIET_NANOS);

  /**
   * @param redis what other hosts remember; without it each host is on its own
   * @param timeToLive the time for which a conversation is remembered
   */
  Recognition(
      CharacterRegistry cast, SessionOptions options, Optional<Redis> redis, Duration timeToLive) {
    this.cast = cast;
    this.options = options;
    this.redis = redis;
    this.timeToLive = timeToLive;
    this.references = new SharedPlaces(MOST_REFERENCES, timeToLive, System::nanoTime);
    this.saved = new SharedPlaces(MOST_SAVED, timeToLive, System::nanoTime);
  }

  /**
   * A conversation that is known.
   *
   * @param reference the key of what is saved
   */
  private record Known(String reference, String saved) {}

  /** Resumes the conversation of a request, or opens a new one. */
  RecognizedTurn begin(ChatRequest request, Caller caller) {
    Answers answers = Answers.of(request, caller);
    Known known = known(answers.keys());
    CharacterSession session = known == null ? null : resume(known.saved());
    if (known == null || session == null) {
      CharacterSession opened = cast.open(request.model(), options);
      Known begun = new Known(newReference(), opened.saved());
      return new RecognizedTurn(opened, begun, answers, caller, false);
    }
    return new RecognizedTurn(session, known, answers, caller, true);
  }

  private @Nullable Known known(List<String> keys) {
    String reference = reference(keys);
    if (reference == null) {
      return null;
    }
    String text = saved.find(reference);
    if (text == null) {
      String key = reference;
      text = shared(store -> store.get(key));
    }
    return text == null ? null : new Known(reference, text);
  }

  /**
   * Returns what the surest key stands for. Redis is asked for those that this host does not know,
   * even if it knows a later one: two hosts that began a conversation apart would stay apart.
   */
  private @Nullable String reference(List<String> keys) {
    List<String> unknown = new ArrayList<>();
    String here = null;
    for (String key : keys) {
      here = references.find(key);
      if (here != null) {
        break;
      }
      unknown.add(key);
    }
    String elsewhere = unknown.isEmpty() ? null : shared(store -> store.first(unknown));
    return elsewhere == null ? here : elsewhere;
  }

  private @Nullable CharacterSession resume(String text) {
    try {
      return cast.resume(text, options);
    } catch (TicketException e) {
      warn("A saved conversation cannot be resumed, so it gets a new prompt", e);
      return null;
    }
  }

  private String newReference() {
    byte[] reference = new byte[REFERENCE_BYTES];
    random.nextBytes(reference);
    return PREFIX + HexFormat.of().formatHex(reference);
  }

  private void remember(List<String> keys, Known known, Caller caller) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : keys) {
      references.put(key, known.reference(), caller.sharer());
      values.put(key, known.reference());
    }
    saved.put(known.reference(), known.saved(), caller.sharer());
    values.put(known.reference(), known.saved());
    shared(
        store -> {
          store.setAll(values, timeToLive);
          return null;
        });
  }

  /** A question to Redis. */
  private interface Question {
    @Nullable String ask(Redis redis);
  }

  /** Returns the answer of Redis; null if there is none. */
  private @Nullable String shared(Question question) {
    if (redis.isEmpty()) {
      return null;
    }
    try {
      return question.ask(redis.get());
    } catch (RuntimeException e) {
      warn("Redis failed, so a conversation without an id is known to one host only", e);
      return null;
    }
  }

  private void warn(String problem, RuntimeException e) {
    long now = System.nanoTime();
    long before = loggedNanos.get();
    if (now - before >= QUIET_NANOS && loggedNanos.compareAndSet(before, now)) {
      String reason = RootCause.of(e).toString();
      LOGGER.warn("{}: {}", problem, Printable.line(reason, LONGEST_REASON));
    }
  }

  /** The turn of a conversation without an id. */
  final class RecognizedTurn implements Turn {

    private final CharacterSession session;
    private final Known known;
    private final Answers answers;
    private final Caller caller;
    private final boolean isResumed;

    private RecognizedTurn(
        CharacterSession session, Known known, Answers answers, Caller caller, boolean isResumed) {
      this.session = session;
      this.known = known;
      this.answers = answers;
      this.caller = caller;
      this.isResumed = isResumed;
    }

    boolean isResumed() {
      return isResumed;
    }

    @Override
    public CharacterSession session() {
      return session;
    }

    @Override
    public void answered(String text) {
      if (!text.isBlank()) {
        remember(answers.keysAfter(text), known, caller);
      }
    }

    @Override
    public void close() {
      session.close();
    }
  }
}

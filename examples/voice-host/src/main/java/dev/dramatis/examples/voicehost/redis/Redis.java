package dev.dramatis.examples.voicehost.redis;

import dev.dramatis.examples.voicehost.config.RedisConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.GetExParams;
import redis.clients.jedis.params.SetParams;

/**
 * A Redis or Valkey server, asked within short limits: a call answers or throws, and no request
 * waits long for it. It connects with the first call, so that the host starts without it.
 * Thread-safe.
 */
public final class Redis implements AutoCloseable {

  private static final int CONNECT_MILLIS = 200;
  private static final int READ_MILLIS = 200;
  private static final int CONNECTIONS = 8;
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofMillis(50);

  private final String address;
  private final RedisClient client;
  private final Breaker breaker = new Breaker(System::nanoTime);
  private final MeterRegistry meters;

  private Redis(String address, RedisClient client, MeterRegistry meters) {
    this.address = address;
    this.client = client;
    this.meters = meters;
  }

  /** The values of the tag {@code operation}. */
  private enum Operation {
    FIND,
    PUT,
    REMOVE,
    RECOGNIZE,
    RECALL,
    REMEMBER
  }

  /** The values of the tag {@code outcome}. */
  private enum Outcome {
    SUCCESS,
    /** No connection, or no answer in time. */
    UNREACHABLE,
    /** The server answered with an error. */
    REFUSED,
    /** All connections were taken. */
    BUSY,
    /** Redis was not asked, since it had just failed. */
    SKIPPED
  }

  /** Returns a client of a server, which need not be there yet. */
  public static Redis of(RedisConfig config, MeterRegistry meters) {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(WAIT_FOR_CONNECTION);
    pool.setJmxEnabled(false);
    DefaultJedisClientConfig.Builder settings =
        DefaultJedisClientConfig.builder()
            .connectionTimeoutMillis(CONNECT_MILLIS)
            .socketTimeoutMillis(READ_MILLIS)
            .serverDefaultProtocol()
            .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
            .database(config.database());
    if (config.isEncrypted()) {
      settings.sslOptions(SslOptions.defaults());
    }
    config.user().ifPresent(settings::user);
    config.password().ifPresent(settings::password);
    return new Redis(
        config.host() + ":" + config.port(),
        RedisClient.builder()
            .hostAndPort(config.host(), config.port())
            .clientConfig(settings.build())
            .poolConfig(pool)
            .build(),
        meters);
  }

  /** Returns the value of a key, which lives on for a time from now; null if it has none. */
  @Nullable String find(String key, Duration timeToLive) {
    GetExParams params = new GetExParams().ex(timeToLive.toSeconds());
    return ask(Operation.FIND, redis -> redis.getEx(key, params));
  }

  /** Sets the value of a key that has none; returns the value that it had, or null. */
  @Nullable String putIfAbsent(String key, String value, Duration timeToLive) {
    SetParams params = new SetParams().nx().ex(timeToLive.toSeconds());
    return ask(Operation.PUT, redis -> redis.setGet(key, value, params));
  }

  void remove(String key) {
    ask(Operation.REMOVE, redis -> redis.del(key));
  }

  /** Returns the value of the first key that has one; null if none has. */
  public @Nullable String first(List<String> keys) {
    for (@Nullable String value :
        ask(Operation.RECOGNIZE, redis -> redis.mget(keys.toArray(String[]::new)))) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns the value of a key; null if it has none. */
  public @Nullable String get(String key) {
    return ask(Operation.RECALL, redis -> redis.get(key));
  }

  /** Sets the values of keys, in one pipeline. */
  public void setAll(Map<String, String> values, Duration timeToLive) {
    SetParams params = new SetParams().ex(timeToLive.toSeconds());
    ask(Operation.REMEMBER, redis -> setAll(redis, values, params));
  }

  private static boolean setAll(RedisClient redis, Map<String, String> values, SetParams params) {
    List<Response<String>> answers = new ArrayList<>();
    try (AbstractPipeline pipeline = redis.pipelined()) {
      values.forEach((key, value) -> answers.add(pipeline.set(key, value, params)));
      pipeline.sync();
    }
    answers.forEach(Response::get); // throws what the server refused
    return true;
  }

  private <T extends @Nullable Object> T ask(
      Operation operation, Function<RedisClient, T> question) {
    Timer.Sample sample = Timer.start(meters);
    Outcome outcome = Outcome.SKIPPED;
    try {
      boolean isProbe = breaker.enter();
      outcome = Outcome.BUSY;
      try {
        T answer = onLiveConnection(question);
        breaker.answered();
        outcome = Outcome.SUCCESS;
        return answer;
      } catch (JedisDataException e) {
        breaker.answered();
        outcome = Outcome.REFUSED;
        throw e;
      } catch (JedisConnectionException e) {
        RedisException unreachable = unreachable(e);
        breaker.failed(unreachable);
        outcome = Outcome.UNREACHABLE;
        throw unreachable;
      } finally {
        breaker.leave(isProbe);
      }
    } finally {
      stop(sample, operation, outcome);
    }
  }

  /** Jedis keeps the reason why it cannot connect among the suppressed exceptions. */
  private RedisException unreachable(JedisConnectionException e) {
    Throwable[] suppressed = e.getSuppressed();
    return new RedisException(
        "Redis at %s cannot be reached".formatted(address),
        suppressed.length > 0 ? suppressed[0] : e);
  }

  /** Asks again if the server has closed the connection, as one that restarts does with all. */
  private <T extends @Nullable Object> T onLiveConnection(Function<RedisClient, T> question) {
    try {
      return question.apply(client);
    } catch (JedisConnectionException e) {
      client.getPool().clear();
      if (isTimeout(e)) {
        throw e;
      }
      return question.apply(client);
    }
  }

  private static boolean isTimeout(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private void stop(Timer.Sample sample, Operation operation, Outcome outcome) {
    sample.stop(
        Timer.builder("redis.commands")
            .description("Calls of Redis, and what became of them")
            .tag("operation", operation.name().toLowerCase(Locale.ROOT))
            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
            .register(meters));
  }

  @Override
  public void close() {
    client.close();
  }
}

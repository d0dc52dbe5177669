package dev.dramatis.examples.voicehost.health;

import dev.dramatis.examples.voicehost.config.Backends;
import dev.dramatis.examples.voicehost.config.LlmConfig;
import dev.dramatis.examples.voicehost.http.Lazy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The health of the servers that a conversation needs, as unmute asks for it (kyutai-labs/unmute,
 * {@code _get_health} in {@code unmute/main_websocket.py}). All are asked at once and have two
 * seconds, and the answer is good for half a second. The rehearsal is always up. Thread-safe.
 */
public final class HealthProbe {

  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration FRESH = Duration.ofMillis(500);

  private final Backends backends;
  private final LlmConfig llm;
  private final Lazy<OkHttpClient> client = new Lazy<>(HealthProbe::client);

  private @Nullable CompletableFuture<Health> latest;
  private long latestDone;

  public HealthProbe(Backends backends, LlmConfig llm) {
    this.backends = backends;
    this.llm = llm;
  }

  private static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .protocols(List.of(Protocol.HTTP_1_1))
        .callTimeout(TIMEOUT)
        .followRedirects(false)
        .build();
  }

  /**
   * The servers that answer.
   *
   * @param voiceCloningUp false, because the host takes no voices: unmute's frontend would offer to
   *     upload one
   * @param ok true if a conversation is possible
   */
  public record Health(
      boolean ttsUp, boolean sttUp, boolean llmUp, boolean voiceCloningUp, boolean ok) {

    static Health of(boolean ttsUp, boolean sttUp, boolean llmUp) {
      return new Health(ttsUp, sttUp, llmUp, false, ttsUp && sttUp && llmUp);
    }
  }

  /** Returns the latest answer while it is fresh, else a new one; never fails. */
  public synchronized CompletableFuture<Health> check() {
    CompletableFuture<Health> known = latest;
    if (known != null && (!known.isDone() || isFresh())) {
      return known.copy();
    }
    CompletableFuture<Health> round = ask().thenApply(this::stamp);
    latest = round;
    return round.copy();
  }

  private boolean isFresh() {
    return System.nanoTime() - latestDone < FRESH.toNanos();
  }

  private synchronized Health stamp(Health health) {
    latestDone = System.nanoTime();
    return health;
  }

  private CompletableFuture<Health> ask() {
    CompletableFuture<Boolean> tts = isUp(request(backends.tts(), "/api/build_info"));
    CompletableFuture<Boolean> stt = isUp(request(backends.stt(), "/api/build_info"));
    CompletableFuture<Boolean> models =
        llm.server().map(this::isUp).orElseGet(() -> CompletableFuture.completedFuture(true));
    return CompletableFuture.allOf(tts, stt, models)
        .thenApply(done -> Health.of(tts.join(), stt.join(), models.join()));
  }

  private static Request.Builder request(URI server, String path) {
    return new Request.Builder().url(server + path);
  }

  private CompletableFuture<Boolean> isUp(LlmConfig.Server server) {
    Request.Builder models = request(server.url(), "/v1/models");
    server.apiKey().ifPresent(key -> models.header("Authorization", "Bearer " + key));
    return isUp(models);
  }

  private CompletableFuture<Boolean> isUp(Request.Builder request) {
    Answer answer = new Answer();
    client.get().newCall(request.build()).enqueue(answer);
    return answer.isUp;
  }

  /** The answer of a server, which is up if all of it comes in time with the status 200. */
  private static final class Answer implements Callback {

    private final CompletableFuture<Boolean> isUp = new CompletableFuture<>();

    @Override
    public void onFailure(Call call, IOException e) {
      isUp.complete(false);
    }

    @Override
    public void onResponse(Call call, Response response) {
      boolean isWhole = false;
      try (response) {
        response.body().source().readAll(Okio.blackhole());
        isWhole = true;
      } catch (IOException e) {
        // a server that breaks off is down, as one that does not answer
      } finally {
        isUp.complete(isWhole && response.code() == 200);
      }
    }
  }
}

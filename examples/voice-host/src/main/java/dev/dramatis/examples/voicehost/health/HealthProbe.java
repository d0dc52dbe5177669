package dev.dramatis.examples.voicehost.health;

import dev.dramatis.examples.voicehost.config.Backends;
import dev.dramatis.examples.voicehost.config.LlmConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks the servers that a conversation needs whether they are up, as unmute does (kyutai-labs/
 * unmute, {@code _get_health} in {@code unmute/main_websocket.py}): all at once, two seconds at
 * most, the answer good for half a second. The rehearsal without an LLM is always up. Thread-safe.
 */
public final class HealthProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration FRESH = Duration.ofMillis(500);

  private final Backends backends;
  private final LlmConfig llm;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private @Nullable CompletableFuture<Health> latest;
  private long latestDone;

  public HealthProbe(Backends backends, LlmConfig llm) {
    this.backends = backends;
    this.llm = llm;
  }

  /** The latest answer while it is fresh, else a new round; never fails. */
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
    CompletableFuture<Boolean> cloning = isUp(request(backends.voiceCloning(), "/api/build_info"));
    return CompletableFuture.allOf(tts, stt, models, cloning)
        .thenApply(done -> Health.of(tts.join(), stt.join(), models.join(), cloning.join()));
  }

  private static HttpRequest.Builder request(URI server, String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
  }

  private CompletableFuture<Boolean> isUp(LlmConfig.Server server) {
    HttpRequest.Builder models = request(server.url(), "/v1/models");
    server.apiKey().ifPresent(key -> models.header("Authorization", "Bearer " + key));
    return isUp(models);
  }

  /** The second time-out is for a server that begins an answer and never ends it. */
  private CompletableFuture<Boolean> isUp(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request.build(), BodyHandlers.discarding());
    return answer
        .thenApply(response -> response.statusCode() == 200)
        .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(unreachable -> false)
        .whenComplete((up, never) -> answer.cancel(true));
  }
}

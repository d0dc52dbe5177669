package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.metrics.CharacterMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host on a free port that serves {@link TestCast}, and a client to ask it. */
final class RunningHost implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NOBODY = "http://127.0.0.1:1";

  private final HttpClient client = HttpClient.newHttpClient();
  private final HostServer server;

  private RunningHost(Map<String, String> environment) {
    this(environment, TestCast::load);
  }

  private RunningHost(
      Map<String, String> environment,
      Function<CharacterRegistry.Builder, CharacterRegistry> cast) {
    QuietLogging.install();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    HostConfig config = HostConfig.from(environment);
    HostObjects objects = HostObjects.of(config, meters);
    CharacterRegistry.Builder registry =
        objects.addTo(
            CharacterRegistry.builder()
                .allowTools(config.tools().allowed())
                .listener(new CharacterMetrics(meters)));
    server = HostServer.start(config, cast.apply(registry), objects, meters);
  }

  static RunningHost start() {
    return withServers(NOBODY, NOBODY, NOBODY);
  }

  /** One that rehearses, with these settings. */
  static RunningHost with(Map<String, String> settings) {
    return with(settings, TestCast::load);
  }

  /** The same with another cast. */
  static RunningHost with(
      Map<String, String> settings, Function<CharacterRegistry.Builder, CharacterRegistry> cast) {
    Map<String, String> all = new HashMap<>(settings);
    all.putIfAbsent("DRAMATIS_PORT", "0");
    return new RunningHost(all, cast);
  }

  static RunningHost withServers(String tts, String stt, String llm) {
    return new RunningHost(
        Map.of(
            "DRAMATIS_PORT",
            "0",
            "KYUTAI_TTS_URL",
            tts,
            "KYUTAI_STT_URL",
            stt,
            "KYUTAI_LLM_URL",
            llm,
            "KYUTAI_LLM_MODEL",
            "acme/test-model",
            "KYUTAI_LLM_API_KEY",
            "key-1"));
  }

  String address() {
    return server.address();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(path, HttpRequest.Builder::GET);
  }

  HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how)
      throws IOException, InterruptedException {
    return send(client, path, how);
  }

  /** The same where the host may just have closed an idle connection, which no POST survives. */
  HttpResponse<String> sendOnNewConnection(String path, UnaryOperator<HttpRequest.Builder> how)
      throws IOException, InterruptedException {
    return send(HttpClient.newHttpClient(), path, how);
  }

  private HttpResponse<String> send(
      HttpClient sender, String path, UnaryOperator<HttpRequest.Builder> how)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address()).resolve(path));
    return sender.send(how.apply(request).build(), BodyHandlers.ofString());
  }

  /**
   * Posts, and gives what is answered until the host cuts the connection; that it does is checked.
   */
  String cutShort(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address()).resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (InputStream in = client.send(request, BodyHandlers.ofInputStream()).body()) {
      in.transferTo(answer);
    } catch (IOException e) {
      return answer.toString(StandardCharsets.UTF_8);
    }
    throw new AssertionError("the answer has come to its end: " + answer);
  }

  /** Asks, reads the first line of the answer's body, and hangs up. */
  void leaveAfterFirstLine(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address()).resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
      assertThat(lines.findFirst()).isPresent();
    }
  }

  /** What a meter shows, as soon as it shows something; ten seconds are a failure. */
  double metric(String name) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (System.nanoTime() < deadline) {
      for (String line : get("/metrics").body().lines().toList()) {
        if (line.startsWith(name + " ")) {
          return Double.parseDouble(line.substring(name.length() + 1));
        }
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError("there is no " + name);
  }

  /** Returns how many calls of the LLM ended with a type of error; {@code none} if without one. */
  double calls(String errorType) throws IOException, InterruptedException {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("gen_ai_client_inference_duration_seconds_count{"))
        .filter(line -> line.contains("error_type=\"" + errorType + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    server.stop();
  }
}

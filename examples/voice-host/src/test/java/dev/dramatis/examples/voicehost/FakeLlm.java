package dev.dramatis.examples.voicehost;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An LLM server that does what a test tells it, and remembers what it was asked. */
final class FakeLlm implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private final boolean isRemembering;
  private volatile ReadingAnswer answer;

  private FakeLlm(ReadingAnswer answer, boolean isRemembering) throws IOException {
    this.answer = answer;
    this.isRemembering = isRemembering;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** How it answers; whatever it throws breaks the connection off. */
  interface Answer {
    void to(HttpExchange exchange) throws Exception;
  }

  /** The words of an answer. */
  interface Words {
    String to(JsonNode request);
  }

  /** How it answers what it has read. */
  interface ReadingAnswer {
    void to(JsonNode request, HttpExchange exchange) throws Exception;
  }

  static FakeLlm that(Answer answer) throws IOException {
    return thatReads(reading(answer));
  }

  /** One that answers according to the request. */
  static FakeLlm thatReads(ReadingAnswer answer) throws IOException {
    return new FakeLlm(answer, true);
  }

  private static ReadingAnswer reading(Answer answer) {
    return (request, exchange) -> answer.to(exchange);
  }

  /** One that says the same to everything. */
  static FakeLlm saying(String words) throws IOException {
    return that(exchange -> send(exchange, 200, "application/json", completion(words)));
  }

  /** One that answers each request, and remembers none, so that it lasts. */
  static FakeLlm speaking(Words words) throws IOException {
    return new FakeLlm(
        (request, exchange) ->
            send(exchange, 200, "application/json", completion(words.to(request))),
        false);
  }

  private static String completion(String words) {
    return """
        {"id":"x","object":"chat.completion","created":1,"model":"acme","choices":\
        [{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"%s"}}]}"""
        .formatted(words);
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Begins a stream; what follows is written to what this gives. */
  static OutputStream startStream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  /** Speaks until nobody listens. */
  static void chatter(HttpExchange exchange, CountDownLatch hasLeft) throws Exception {
    OutputStream out = startStream(exchange);
    try {
      sendChunk(out, "On");
      while (true) {
        sendChunk(out, " and on");
        Thread.sleep(5);
      }
    } catch (IOException e) {
      hasLeft.countDown();
    }
  }

  static void sendChunk(OutputStream out, String words) throws IOException {
    sendEvent(
        out,
        """
        {"id":"x","object":"chat.completion.chunk","created":1,"model":"acme","choices":\
        [{"index":0,"finish_reason":null,"delta":{"content":"%s"}}]}"""
            .formatted(words));
  }

  static void sendEvent(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
      if (isRemembering) {
        requests.add(request);
      }
      answer.to(request, exchange);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes how it answers from now on. */
  void does(Answer next) {
    answer = reading(next);
  }

  /** Changes how it answers from now on. */
  void doesReading(ReadingAnswer next) {
    answer = next;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The settings of a host that asks it. */
  Map<String, String> settings(String... more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("KYUTAI_LLM_URL", url().toString());
    settings.put("KYUTAI_LLM_MODEL", "acme/test-model");
    settings.put("KYUTAI_LLM_API_KEY", "key-1");
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return settings;
  }

  List<JsonNode> requests() {
    return requests;
  }

  /** The system prompts that it was given. */
  List<String> prompts() {
    return requests.stream()
        .map(request -> request.path("messages").path(0).path("content").asString())
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

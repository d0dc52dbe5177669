package dev.dramatis.examples.voicehost.news;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server of a feed that does what a test tells it, and counts its requests. */
public final class FakeFeed implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  private volatile Answer answer;

  private FakeFeed(Answer answer) throws IOException {
    this.answer = answer;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** How it answers; whatever it throws breaks the connection off. */
  interface Answer {
    void to(HttpExchange exchange) throws Exception;
  }

  static FakeFeed that(Answer answer) throws IOException {
    return new FakeFeed(answer);
  }

  /** One that always has the same document. */
  public static FakeFeed of(String document) throws IOException {
    return that(document(document));
  }

  static Answer document(String document) {
    return exchange -> send(exchange, document.getBytes(StandardCharsets.UTF_8));
  }

  static Answer status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  static void send(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  static byte[] gzip(String document) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return compressed.toByteArray();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      requests.incrementAndGet();
      answer.to(exchange);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes how it answers from now on. */
  void does(Answer next) {
    answer = next;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:%d/feed".formatted(server.getAddress().getPort()));
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

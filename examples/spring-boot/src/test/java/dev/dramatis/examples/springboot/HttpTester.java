package dev.dramatis.examples.springboot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of a host on this machine.
 *
 * @param port the port of the host
 */
record HttpTester(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  /** Opens a session, with a body if one is given. */
  HttpResponse<String> open(String id, String... body) throws IOException, InterruptedException {
    String path = "/v1/characters/" + id + "/sessions";
    return body.length == 0
        ? send(request(path).POST(BodyPublishers.noBody()))
        : post(path, body[0]);
  }

  /** Takes a turn of a conversation. */
  HttpResponse<String> talk(String id, String conversation, String body)
      throws IOException, InterruptedException {
    return post("/v1/characters/" + id + "/conversations/" + conversation, body);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path, String header, String value)
      throws IOException, InterruptedException {
    return send(request(path).header(header, value));
  }

  /** Sends a request that {@link HttpClient} refuses, and returns the answer with its headers. */
  String raw(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "%s %s HTTP/1.0\r\nHost: %s\r\n\r\n".formatted(method, path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}

package dev.dramatis.examples.voicehost;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of {@code /v1/realtime} that keeps the events it was sent, in their order. */
final class RealtimeClient implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int PATIENCE_SECONDS = 10;
  private static final String AUDIO =
      "{\"type\":\"input_audio_buffer.append\",\"audio\":\"T2dnUw==\"}";

  private final Listener listener;
  private final WebSocket socket;

  private RealtimeClient(Listener listener, WebSocket socket) {
    this.listener = listener;
    this.socket = socket;
  }

  /** Connects as unmute's clients do. */
  static RealtimeClient of(RunningHost host) throws Exception {
    return connect(host, builder().subprotocols("realtime"));
  }

  static WebSocket.Builder builder() {
    return HTTP.newWebSocketBuilder();
  }

  /** Connects; a refusal is a {@link java.net.http.WebSocketHandshakeException}. */
  static RealtimeClient connect(RunningHost host, WebSocket.Builder how) throws Exception {
    return connect(host, how, "");
  }

  /** Connects with a query. */
  static RealtimeClient connect(RunningHost host, WebSocket.Builder how, String query)
      throws Exception {
    Listener listener = new Listener();
    URI address = URI.create(host.address().replaceFirst("http", "ws") + "v1/realtime" + query);
    try {
      return new RealtimeClient(listener, how.buildAsync(address, listener).get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  String subprotocol() {
    return socket.getSubprotocol();
  }

  void send(String message) {
    socket.sendText(message, true).join();
  }

  /** Sends what the host reads only if it does not hang up before. */
  void sendUnlessHungUpOn(String message) {
    var unused = socket.sendText(message, true);
  }

  void sendBinary(byte... message) {
    socket.sendBinary(ByteBuffer.wrap(message), true).join();
  }

  /** The next event, as it was sent. */
  String nextText() throws InterruptedException, TimeoutException {
    String event = listener.events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new TimeoutException("no event came");
    }
    return event;
  }

  JsonNode next() throws InterruptedException, TimeoutException {
    return JSON.readTree(nextText());
  }

  JsonNode next(String type) throws InterruptedException, TimeoutException {
    JsonNode event = next();
    if (!event.path("type").asString().equals(type)) {
      throw new AssertionError("not " + type + " but " + event);
    }
    return event;
  }

  /** The error that comes next. */
  JsonNode nextError() throws InterruptedException, TimeoutException {
    return next("error").path("error");
  }

  /** Sends, and gives the error that this is answered with. */
  JsonNode refused(String message) throws InterruptedException, TimeoutException {
    send(message);
    return nextError();
  }

  /** Begins a session and waits for it. */
  void update(String instructions, String voice) throws InterruptedException, TimeoutException {
    send(
        """
        {"type":"session.update","session":{"instructions":%s,"voice":%s,"allow_recording":false}}"""
            .formatted(instructions, voice));
    next("session.updated");
  }

  void say(String text) {
    send(
        """
        {"type":"conversation.item.create","item":{"type":"message","role":"user",\
        "content":[{"type":"input_text","text":"%s"}]}}"""
            .formatted(text));
    ask();
  }

  void ask() {
    send("{\"type\":\"response.create\"}");
  }

  /** Sends a frame of audio, as unmute's frontend does. */
  void sendAudio() {
    send(AUDIO);
  }

  void sendAudioUntilHungUpOn() throws Exception {
    Await.until(
        () -> {
          sendUnlessHungUpOn(AUDIO);
          return listener.closeStatus.isDone();
        });
  }

  /** Reads an answer to its end, and gives its text. */
  String answer() throws InterruptedException, TimeoutException {
    next("response.created");
    StringBuilder text = new StringBuilder();
    JsonNode event = next();
    for (; event.path("type").asString().equals("response.text.delta"); event = next()) {
      text.append(event.path("delta").asString());
    }
    if (!event.path("text").asString().equals(text.toString())) {
      throw new AssertionError("the deltas are " + text + " and the end is " + event);
    }
    return text.toString();
  }

  /** Returns the messages, each with its role; of the system prompt only the persona. */
  static List<String> said(JsonNode messages) {
    List<String> said = new ArrayList<>();
    for (JsonNode message : messages) {
      String text = message.path("content").asString();
      String persona = text.replaceFirst("(?s)^.*<character>\n(.*)\n</character>.*$", "$1");
      said.add(message.path("role").asString() + ": " + persona);
    }
    return said;
  }

  /** How the host hung up. */
  int closeStatus() throws Exception {
    return listener.closeStatus.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** What the host said when it hung up. */
  String closeReason() throws Exception {
    closeStatus();
    return listener.closeReason;
  }

  /** Leaves without a word. */
  void vanish() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static final class Listener implements WebSocket.Listener {

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closeStatus = new CompletableFuture<>();
    private volatile String closeReason = "";
    private final StringBuilder partial = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        events.add(partial.toString());
        partial.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
      closeReason = reason;
      closeStatus.complete(statusCode);
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      closeStatus.completeExceptionally(error);
    }
  }
}

package dev.dramatis.examples.voicehost;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Puts a host under load: so many clients at once connect to {@code /v1/realtime}, begin a session,
 * take turns in text for so many seconds, pause between them, begin anew after twenty, and say how
 * long each took.
 *
 * <p>CommandLine: the host's address on this machine, such as {@code http://127.0.0.1:8000/}, then
 * clients (500), seconds (20), and the pause after each answer in milliseconds (1000).
 */
public final class RealtimeLoad {

  private static final int MOST_CLIENTS = 2_000;
  private static final int MOST_SECONDS = 600;
  private static final int CONNECTING_AT_ONCE = 32;
  private static final int TURNS_OF_A_CONVERSATION = 20;

  private static final String UPDATE =
      """
      {"type":"session.update","session":{"instructions":{"type":"smalltalk","language":null},\
      "voice":null,"allow_recording":false}}""";

  private static final String SAY =
      """
      {"type":"conversation.item.create","item":{"type":"message","role":"user",\
      "content":[{"type":"input_text","text":"And what happened then?"}]}}""";

  private static final String ASK = "{\"type\":\"response.create\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final long pauseMillis;
  private final LongAdder events = new LongAdder();
  private final LongAdder errors = new LongAdder();
  private final Latencies connects = new Latencies("connect");
  private final Latencies sessions = new Latencies("session.updated");
  private final Latencies firstWords = new Latencies("first word");
  private final Latencies turns = new Latencies("whole turn");
  private volatile boolean isOver;

  private RealtimeLoad(URI address, long pauseMillis) {
    this.address = address;
    this.pauseMillis = pauseMillis;
  }

  public static void main(String[] arguments) throws Exception {
    URI host = URI.create(arguments[0]);
    if (!InetAddress.getByName(host.getHost()).isLoopbackAddress()) {
      throw new IllegalArgumentException("The load is for hosts on this machine only.");
    }
    int clients = Math.min(MOST_CLIENTS, number(arguments, 1, 500));
    int seconds = Math.min(MOST_SECONDS, number(arguments, 2, 20));
    URI socket = URI.create("ws://" + host.getAuthority() + "/v1/realtime");
    new RealtimeLoad(socket, number(arguments, 3, 1_000)).run(clients, seconds);
    System.exit(0); // the HTTP client's threads would linger
  }

  private static int number(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }

  private void run(int clients, int seconds) throws InterruptedException {
    long start = System.nanoTime();
    List<Client> connected = connect(clients);
    double connecting = secondsSince(start);
    long begun = System.nanoTime();
    connected.forEach(Client::begin);
    Thread.sleep(Duration.ofSeconds(seconds).toMillis());
    isOver = true;
    double lasted = secondsSince(begun);
    System.out.printf(
        Locale.ROOT,
        "%d of %d clients connected in %.1f s; %.1f s of turns, %d ms of pause after each%n",
        connected.size(),
        clients,
        connecting,
        lasted,
        pauseMillis);
    System.out.printf(
        Locale.ROOT,
        "%.0f turns/s, %.0f events/s, %d errors%n",
        turns.count() / lasted,
        events.sum() / lasted,
        errors.sum());
    List.of(connects, sessions, firstWords, turns).forEach(Latencies::print);
    connected.forEach(Client::leave);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private List<Client> connect(int clients) throws InterruptedException {
    Semaphore free = new Semaphore(CONNECTING_AT_ONCE);
    List<CompletableFuture<Client>> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      free.acquire();
      Client client = new Client();
      long start = System.nanoTime();
      all.add(
          http.newWebSocketBuilder()
              .subprotocols("realtime")
              .connectTimeout(Duration.ofSeconds(10))
              .buildAsync(address, client)
              .thenApply(client::connected)
              .whenComplete(
                  (socket, failure) -> {
                    free.release();
                    if (failure == null) {
                      connects.add(start);
                    } else {
                      errors.increment();
                    }
                  }));
    }
    return all.stream()
        .map(each -> each.exceptionally(failure -> null).join())
        .filter(each -> each != null)
        .toList();
  }

  /** One client: says something, waits for the end of the answer, pauses, and again. */
  private final class Client implements WebSocket.Listener {

    private final StringBuilder partial = new StringBuilder();

    @SuppressWarnings("NullAway.Init") // known before anything is sent or received
    private volatile WebSocket socket;

    private volatile long asked;
    private boolean hasBegun;
    private int turnsLeft;

    Client connected(WebSocket connected) {
      socket = connected;
      return this;
    }

    void begin() {
      turnsLeft = TURNS_OF_A_CONVERSATION;
      asked = System.nanoTime();
      var unused = socket.sendText(UPDATE, true);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        handle(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void handle(String event) {
      events.increment();
      if (event.startsWith("{\"type\":\"session.updated\"")) {
        sessions.add(asked);
        ask();
      } else if (event.startsWith("{\"type\":\"response.text.delta\"") && !hasBegun) {
        hasBegun = true;
        firstWords.add(asked);
      } else if (event.startsWith("{\"type\":\"response.text.done\"")) {
        turns.add(asked);
        askLater();
      } else if (event.startsWith("{\"type\":\"error\"")) {
        if (errors.sum() == 0) {
          System.out.println("the first error: " + event);
        }
        errors.increment();
        askLater();
      }
    }

    private void askLater() {
      if (!isOver) {
        CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS).execute(this::goOn);
      }
    }

    private void goOn() {
      turnsLeft--;
      if (turnsLeft > 0) {
        ask();
      } else {
        begin();
      }
    }

    private void ask() {
      hasBegun = false;
      asked = System.nanoTime();
      var unused = socket.sendText(SAY, true).thenCompose(done -> socket.sendText(ASK, true));
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      return lost();
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      lost();
    }

    private @Nullable CompletionStage<?> lost() {
      if (!isOver) {
        errors.increment();
      }
      return null;
    }

    void leave() {
      socket.abort();
    }
  }

  /** Times in milliseconds. */
  private static final class Latencies {

    private final String name;
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();

    Latencies(String name) {
      this.name = name;
    }

    void add(long start) {
      millis.add((System.nanoTime() - start) / 1e6);
    }

    int count() {
      return millis.size();
    }

    void print() {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%-16s %7d times; ms: p50 %.1f, p90 %.1f, p99 %.1f, most %.1f%n",
          name,
          sorted.length,
          at(sorted, 0.5),
          at(sorted, 0.9),
          at(sorted, 0.99),
          at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
      return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(part * (sorted.length - 1))];
    }
  }
}

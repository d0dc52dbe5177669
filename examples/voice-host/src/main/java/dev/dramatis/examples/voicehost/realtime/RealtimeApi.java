package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.examples.voicehost.config.Limits;
import dev.dramatis.examples.voicehost.config.Origins;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.realtime.Connection.Shared;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import io.javalin.config.RoutesConfig;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /v1/realtime}: unmute's protocol over a WebSocket, in text. */
public final class RealtimeApi {

  private static final Logger LOGGER = LoggerFactory.getLogger(RealtimeApi.class);
  private static final String PATH = "/v1/realtime";
  private static final long WATCH_MILLIS = 250;

  private final Shared shared;
  private final Map<String, Connection> connections = new ConcurrentHashMap<>();
  private final Map<String, Outbox> refused = new ConcurrentHashMap<>();
  private final Semaphore free;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(RealtimeApi::watchThread);
  private volatile boolean isStopping;

  /**
   * Serves a cast.
   *
   * @param options the options of every session
   * @param patience how long a client may read nothing of what waits for it
   */
  public RealtimeApi(
      CharacterRegistry cast,
      SessionOptions options,
      AgentLlms llms,
      ToolRunner tools,
      Limits limits,
      Duration patience,
      MeterRegistry meters,
      JsonReader reader) {
    this.shared =
        new Shared(
            new Casting(cast, options),
            new Turns(llms, tools, limits),
            new RealtimeMeters(meters),
            limits,
            patience,
            reader);
    this.free = new Semaphore(limits.sessions());
    shared.meters().watch(() -> limits.sessions() - free.availablePermits());
    var unused =
        watch.scheduleWithFixedDelay(
            this::watchAll, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void watchAll() {
    connections.values().forEach(connection -> watch(connection::hangUpIfSilent));
    connections.values().forEach(connection -> watch(connection::cutOffIfStuck));
    refused.values().forEach(out -> watch(out::cutOffIfStuck));
  }

  /** A task that throws is not run again, and the other connections are to be watched. */
  private static void watch(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOGGER.warn("A client cannot be cut off", e);
    }
  }

  private static Thread watchThread(Runnable work) {
    Thread thread = new Thread(work, "realtime-watch");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds the route.
   *
   * @param origins the origins of pages that may connect, in addition to the host's own
   */
  public void register(RoutesConfig routes, Origins origins) {
    routes.wsBeforeUpgrade(PATH, new Handshake(origins)::check);
    routes.ws(PATH, this::listen);
  }

  private void listen(WsConfig socket) {
    socket.onConnect(this::connected);
    socket.onMessage(ctx -> withConnection(ctx, connection -> connection.receive(ctx.message())));
    socket.onBinaryMessage(ctx -> withConnection(ctx, Connection::receiveBinary));
    socket.onClose(this::closed);
  }

  private void connected(WsContext ctx) {
    limit(ctx.session);
    Outbox out = new Outbox(ctx.session, shared.meters(), shared.patience());
    if (OpenAiRealtime.isMeantBy(ctx.session.getUpgradeRequest())) {
      out.send(ServerEvents.sessionCreated());
      refuse(ctx, out, HangUp.openAiClient());
      return;
    }
    if (!free.tryAcquire()) {
      refuse(ctx, out, HangUp.tooManyClients());
      return;
    }
    boolean isKnown = false;
    try {
      connections.put(ctx.sessionId(), new Connection(shared, out));
      isKnown = true;
    } finally {
      if (!isKnown) {
        free.release();
      }
    }
    if (!ctx.session.isOpen()) {
      closed(ctx); // it may have been closed before it was known
    }
    if (isStopping) {
      withConnection(ctx, RealtimeApi::hangUp);
    }
  }

  private void refuse(WsContext ctx, Outbox out, HangUp why) {
    refused.put(ctx.sessionId(), out);
    if (!ctx.session.isOpen()) {
      closed(ctx);
    }
    out.hangUp(why);
  }

  private void limit(Session session) {
    session.setIdleTimeout(Duration.ZERO); // the watch ends it, for audio is silence too
    session.setMaxTextMessageSize(shared.limits().messageBytes());
    session.setMaxBinaryMessageSize(shared.limits().messageBytes());
  }

  private void withConnection(WsContext ctx, Consumer<Connection> action) {
    Connection connection = connections.get(ctx.sessionId());
    if (connection != null) {
      action.accept(connection);
    }
  }

  private void closed(WsContext ctx) {
    refused.remove(ctx.sessionId());
    @Nullable Connection connection = connections.remove(ctx.sessionId());
    if (connection != null) {
      free.release();
      connection.close();
    }
  }

  /** Hangs up on all clients, and lets no other in. */
  public void stop() {
    isStopping = true;
    watch.shutdown();
    connections.values().forEach(RealtimeApi::hangUp);
    shared.turns().stop();
  }

  private static void hangUp(Connection connection) {
    connection.hangUp(StatusCode.SHUTDOWN, "The host is about to stop.");
  }
}

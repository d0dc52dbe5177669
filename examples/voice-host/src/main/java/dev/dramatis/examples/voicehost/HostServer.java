package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.examples.voicehost.cast.Attributions;
import dev.dramatis.examples.voicehost.cast.CastDetails;
import dev.dramatis.examples.voicehost.cast.CharactersApi;
import dev.dramatis.examples.voicehost.cast.VoiceListCheck;
import dev.dramatis.examples.voicehost.cast.VoiceSamples;
import dev.dramatis.examples.voicehost.chat.CharacterChat;
import dev.dramatis.examples.voicehost.chat.ChatApi;
import dev.dramatis.examples.voicehost.chat.ChatTools;
import dev.dramatis.examples.voicehost.chat.CompletionsApi;
import dev.dramatis.examples.voicehost.chat.Conversations;
import dev.dramatis.examples.voicehost.chat.ModelsApi;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.config.StartException;
import dev.dramatis.examples.voicehost.health.HealthProbe;
import dev.dramatis.examples.voicehost.http.Cors;
import dev.dramatis.examples.voicehost.http.ErrorResponses;
import dev.dramatis.examples.voicehost.http.JettySetup;
import dev.dramatis.examples.voicehost.http.JsonOnly;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.http.Lazy;
import dev.dramatis.examples.voicehost.http.MatchedRoute;
import dev.dramatis.examples.voicehost.http.Probes;
import dev.dramatis.examples.voicehost.http.RouteJson;
import dev.dramatis.examples.voicehost.http.SecurityHeaders;
import dev.dramatis.examples.voicehost.http.StatusErrors;
import dev.dramatis.examples.voicehost.http.WireJson;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.llm.BoundedLlm;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.RehearsalLlm;
import dev.dramatis.examples.voicehost.llm.RemoteLlm;
import dev.dramatis.examples.voicehost.page.Page;
import dev.dramatis.examples.voicehost.realtime.RealtimeApi;
import dev.dramatis.examples.voicehost.redis.Redis;
import dev.dramatis.examples.voicehost.responses.ResponsesApi;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import dev.dramatis.examples.voicehost.trace.Traces;
import dev.dramatis.unmute.VoiceList;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.BindException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The running HTTP server: says which address has which handler. */
final class HostServer {

  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final HostConfig config;
  private final CharacterRegistry cast;
  private final PrometheusMeterRegistry meters;
  private final StatusErrors errors;
  private final JettySetup jetty;
  private final BoundedLlm llm;
  private final HostObjects objects;
  private final Optional<Redis> redis;
  private final Traces traces;
  private final ToolRunner tools;
  private final Conversations conversations;
  private final CharacterChat chat;
  private final RealtimeApi realtime;
  private final Lazy<String> voices;
  private final Javalin javalin;

  private HostServer(
      HostConfig config,
      CharacterRegistry cast,
      HostObjects objects,
      PrometheusMeterRegistry meters) {
    this.config = config;
    this.cast = cast;
    this.objects = objects;
    this.meters = meters;
    this.errors = new StatusErrors(config.limits());
    this.jetty = new JettySetup(config, errors, meters);
    this.llm = new BoundedLlm(llm(), config.limits().turns());
    SessionOptions options = sessionOptions();
    JsonReader reader = new JsonReader();
    this.traces = Traces.to(config.collector());
    AgentLlms llms = new AgentLlms(llm, config.llm().server(), meters, traces.observations());
    this.redis = config.redis().map(server -> Redis.of(server, meters));
    this.tools = new ToolRunner(config.tools().timeout(), config.limits().turns(), reader);
    this.conversations = new Conversations(cast, options, new WeekPlans(), config, redis, meters);
    ChatTools chatTools = new ChatTools(cast, tools, config.limits().sessionIdle());
    this.chat = new CharacterChat(cast, conversations, chatTools, llms, config.chat(), reader);
    this.realtime =
        new RealtimeApi(
            cast, options, llms, tools, config.limits(), config.write(), meters, reader);
    List<Map<String, @Nullable Object>> list =
        config.showsPrompts() ? VoiceList.of(cast) : VoiceList.withoutPrompts(cast);
    VoiceListCheck.log(list);
    this.voices = new Lazy<>(() -> WireJson.mapper().writeValueAsString(list));
    this.javalin = Javalin.create(settings -> configure(settings, options));
  }

  /**
   * Starts a server.
   *
   * @param objects what every session of the cast gets; the server closes it
   * @throws StartException if the address or the port cannot be had
   */
  static HostServer start(
      HostConfig config,
      CharacterRegistry cast,
      HostObjects objects,
      PrometheusMeterRegistry meters) {
    HostServer server = new HostServer(config, cast, objects, meters);
    try {
      QuietLogging.withJavalinLogOff(() -> server.javalin.start());
    } catch (JavalinBindException e) {
      throw cannotListen(config, e);
    }
    objects.start();
    return server;
  }

  private static StartException cannotListen(HostConfig config, JavalinBindException e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    String reason = cause instanceof SocketException ? String.valueOf(cause.getMessage()) : "";
    String fix =
        reason.contains("in use")
            ? "another process listens there; stop it, or set DRAMATIS_PORT to a free port"
            : reason.contains("denied")
                ? "ports below 1024 need privileges; set DRAMATIS_PORT to a higher one"
                : "set DRAMATIS_HOST to an address of this machine";
    return StartException.cannotListen(
        "The voice host cannot listen on %s port %s: %s."
            .formatted(config.host(), ports(config), fix),
        e);
  }

  private static String ports(HostConfig config) {
    return config.metricsPort() == 0
        ? Integer.toString(config.port())
        : "%d and port %d for the metrics".formatted(config.port(), config.metricsPort());
  }

  /** Where the server listens, as a URL. */
  String address() {
    String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
    return "http://%s:%d/".formatted(host, javalin.port());
  }

  /** Loads what writes JSON, so that the first request does not wait for it. */
  void warmUp() {
    voices.get();
  }

  /** Stops the server: streams end at once, other requests have a few seconds. */
  void stop() {
    objects.close();
    realtime.stop();
    llm.stop();
    if (!jetty.drain()) {
      llm.cancelAll(); // so that the requests that wait for it still get an answer
    }
    tools.close(); // a request that waits for one is answered too
    QuietLogging.withJavalinLogOff(this::close);
  }

  private void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // A thread hangs; the end of the process ends it too.
    }
    conversations.close();
    redis.ifPresent(Redis::close);
    traces.close();
  }

  private Llm llm() {
    return config
        .llm()
        .server()
        .<Llm>map(server -> new RemoteLlm(server, config.llm(), WireJson.mapper()))
        .orElseGet(RehearsalLlm::new);
  }

  private SessionOptions sessionOptions() {
    SessionOptions.Builder options = SessionOptions.builder();
    config.llm().model().ifPresent(options::llmName);
    return options.build();
  }

  private void configure(JavalinConfig settings, SessionOptions options) {
    settings.startup.showJavalinBanner = false;
    settings.startup.startupWatcherEnabled = false;
    settings.http.prefer405over404 = true;
    settings.jsonMapper(new RouteJson());
    jetty.apply(settings.jetty);
    settings.http.maxRequestSize = Long.MAX_VALUE; // JettySetup has the limit
    new ErrorResponses(errors).register(settings.routes);
    register(settings.routes, options);
  }

  private void register(RoutesConfig routes, SessionOptions options) {
    CastDetails details = new CastDetails(cast, options, objects.types());
    CharactersApi characters =
        new CharactersApi(cast, details, conversations, options, config.showsPrompts());
    Lazy<Attributions> attributions = new Lazy<>(() -> Attributions.of(cast));
    HealthProbe health = new HealthProbe(config.backends(), config.llm());
    ModelsApi models = new ModelsApi(cast);
    Probes probes = new Probes();

    routes.before(SecurityHeaders::add);
    routes.before(new Cors(config.origins())::apply);
    routes.beforeMatched(MatchedRoute::remember);
    routes.beforeMatched(JsonOnly::check);
    routes.wsBeforeUpgrade(MatchedRoute::remember);
    get(routes, Probes.LIVE, probes::answer);
    get(routes, Probes.READY, probes::answer);
    get(routes, "/v1/voices", ctx -> ctx.contentType("application/json").result(voices.get()));
    get(routes, "/v1/health", ctx -> ctx.future(() -> health.check().thenAccept(ctx::json)));
    get(routes, "/v1/characters", characters::list);
    get(routes, "/v1/characters/{id}", characters::show);
    get(routes, "/v1/characters/{id}/prompt", characters::prompt);
    get(routes, "/v1/models", models::list);
    get(routes, "/v1/models/{id}", models::show);
    talk(routes, "/v1/chat/completions", new CompletionsApi());
    talk(routes, "/v1/responses", new ResponsesApi(config.chat()));
    realtime.register(routes, config.origins());
    get(routes, "/metrics", ctx -> ctx.contentType(PROMETHEUS_TEXT).result(meters.scrape()));
    get(routes, "/v1/attributions", ctx -> ctx.json(attributions.get()));
    VoiceSamples samples = VoiceSamples.of(cast, config.samples());
    boolean isRehearsal = config.llm().server().isEmpty();
    new Page(cast, details, attributions, samples, config.showsPrompts(), isRehearsal)
        .handlers()
        .forEach((path, handler) -> get(routes, path, handler));
  }

  private void talk(RoutesConfig routes, String path, ChatApi api) {
    routes.post(path, ctx -> chat.answer(ctx, api));
    routes.options(path, Cors::preflight);
  }

  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
    routes.options(path, Cors::preflight);
  }
}

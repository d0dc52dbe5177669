package dev.dramatis.examples.voicehost.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configuration of the host.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param allowedHosts the names that a request may call the host by, in lower case; empty for any
 * @param origins whose pages may use the host
 * @param metricsPort the port of {@code /metrics} alone; 0 where it has none of its own
 * @param showsPrompts true if clients may read the characters' prompts
 * @param hasAccessLog true if each request is logged
 * @param write the longest time for which a client may read nothing of its answer
 * @param chat what a request of chat completions may ask of the LLM
 * @param limits the limits of the host
 * @param llm the server of the LLM
 * @param backends the other servers that a conversation needs
 * @param news the address of a feed with news; empty for none
 * @param samples the place of the voices' samples; empty for none
 * @param tools the characters' tools that the LLM may call
 * @param ownerHeader the header with the authenticated user; empty for none
 * @param redis where conversations are saved; empty for nowhere
 * @param collector where traces go; empty for nowhere
 */
public record HostConfig(
    String host,
    int port,
    Set<String> allowedHosts,
    Origins origins,
    int metricsPort,
    boolean showsPrompts,
    boolean hasAccessLog,
    Duration write,
    ChatLimits chat,
    Limits limits,
    LlmConfig llm,
    Backends backends,
    Optional<URI> news,
    Optional<SamplesConfig> samples,
    ToolsConfig tools,
    Optional<String> ownerHeader,
    Optional<RedisConfig> redis,
    Optional<URI> collector) {

  /** The names that no other machine has, so that a page elsewhere cannot have them either. */
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads the settings that {@link Setting} lists.
   *
   * @param file the file that the command line names, if any
   * @throws StartException if one of them has a bad value
   */
  public static HostConfig from(Map<String, String> environment, Optional<String> file) {
    Settings settings = Settings.of(environment, file);
    String host = settings.textOrDefault(Setting.DRAMATIS_HOST);
    boolean isForThisMachine = address(settings, host).isLoopbackAddress();
    return new HostConfig(
        host,
        settings.port(Setting.DRAMATIS_PORT),
        allowedHosts(settings, host, isForThisMachine),
        Origins.from(settings, isForThisMachine),
        metricsPort(settings),
        settings.isOn(Setting.DRAMATIS_PROMPTS, isForThisMachine),
        settings.isOn(Setting.DRAMATIS_ACCESS_LOG, !isForThisMachine),
        settings.seconds(Setting.DRAMATIS_WRITE_SECONDS),
        ChatLimits.from(settings),
        Limits.from(settings),
        LlmConfig.from(settings),
        Backends.from(settings),
        settings.document(Setting.DRAMATIS_NEWS_URL),
        SamplesConfig.from(settings),
        ToolsConfig.from(settings),
        settings.header(Setting.DRAMATIS_OWNER_HEADER),
        RedisConfig.from(settings),
        settings.server(Setting.OTEL_EXPORTER_OTLP_ENDPOINT));
  }

  /** Reads the settings of the environment alone, and of the file that it names. */
  public static HostConfig from(Map<String, String> environment) {
    return from(environment, Optional.empty());
  }

  private static int metricsPort(Settings settings) {
    return settings.text(Setting.DRAMATIS_METRICS_PORT).isEmpty()
        ? 0
        : settings.number(Setting.DRAMATIS_METRICS_PORT, 1, 65_535);
  }

  private static InetAddress address(Settings settings, String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw settings.bad(
          Setting.DRAMATIS_HOST,
          host,
          ", which is no address of this machine;"
              + " 127.0.0.1 serves it alone, 0.0.0.0 its network");
    }
  }

  private static Set<String> allowedHosts(
      Settings settings, String host, boolean isForThisMachine) {
    Optional<String> named = settings.text(Setting.DRAMATIS_ALLOWED_HOSTS);
    if (named.isEmpty() && !isForThisMachine) {
      return Set.of();
    }
    Stream<String> more = named.stream().flatMap(names -> Stream.of(names.split(",")));
    String own = host.contains(":") ? "[" + host + "]" : host;
    return Stream.of(OWN_NAMES.stream(), Stream.of(own), more)
        .flatMap(names -> names)
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package dev.dramatis.examples.voicehost.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the host. Each constant has the name of its environment variable, and the README
 * has the same table as {@code --help}.
 */
public enum Setting {
  DRAMATIS_CONFIG("a properties file with settings, in UTF-8; --config wins over it", "none"),
  DRAMATIS_HOST("the address to listen on; 0.0.0.0 serves the network", "127.0.0.1"),
  DRAMATIS_PORT("the port to listen on; 0 takes any free one", "8000"),
  DRAMATIS_ALLOWED_HOSTS(
      "further names by which requests may call the host, with commas between them",
      "any name; none on a loopback address"),
  DRAMATIS_ALLOWED_ORIGINS(
      "origins whose pages may call the host with credentials, with commas between them, such as http://localhost:5173",
      "none; http://localhost and http://localhost:3000 on a loopback address"),
  DRAMATIS_METRICS_PORT("a port for /metrics alone, at the same address", "DRAMATIS_PORT"),
  DRAMATIS_PROMPTS(
      "on or off: clients may read the characters' prompts", "on for a loopback address, else off"),
  DRAMATIS_ACCESS_LOG(
      "on or off: a line of JSON on standard output for each request",
      "off for a loopback address, else on"),
  KYUTAI_LLM_URL(
      "the LLM's server, with or without a /v1 at its end",
      "http://localhost:8091, if the LLM has a name"),
  KYUTAI_LLM_MODEL(
      "the LLM's name, which prompts may mention; without it the host answers in rehearsal",
      "none"),
  KYUTAI_LLM_API_KEY("the API key of the LLM's server; no message shows it", "none"),
  DRAMATIS_LLM_PARAMETERS(
      "further members of a request that the host passes to the LLM, with commas between them, such as top_k,min_p",
      "none"),
  DRAMATIS_LLM_READ_TIMEOUT_SECONDS("the longest silence of the LLM", "30"),
  DRAMATIS_LLM_TIMEOUT_SECONDS("the longest time for a whole answer of the LLM", "300"),
  KYUTAI_TTS_URL("the text-to-speech server", "http://localhost:8089"),
  KYUTAI_STT_URL("the speech-to-text server", "http://localhost:8090"),
  DRAMATIS_NEWS_URL(
      "a feed with news for the characters that talk about it: RSS, Atom or JSON Feed, over HTTP or HTTPS",
      "none"),
  DRAMATIS_VOICE_SAMPLES(
      "a folder, or an HTTP or HTTPS address, that has samples at the paths of the voices; the pages then play them",
      "none"),
  DRAMATIS_TOOLS(
      "tools of characters that the LLM may call, with commas between them, such as quiz-show:answer, or quiz-show:* for all of a character",
      "none"),
  DRAMATIS_TOOL_TIMEOUT_SECONDS(
      "the longest wait for a tool; the LLM is then told that it has not finished", "10"),
  DRAMATIS_OWNER_HEADER(
      "the header in which a proxy names the authenticated user; the proxy must remove it from clients' requests",
      "none"),
  DRAMATIS_REDIS_URL(
      "a Redis 7 or Valkey server that keeps conversations, such as redis://user:password@localhost:6379/0, or rediss: for TLS; no message shows the password",
      "none; conversations end with the host"),
  OTEL_EXPORTER_OTLP_ENDPOINT(
      "an OpenTelemetry collector that gets traces, with OTLP over HTTP, such as http://localhost:4318",
      "none"),
  DRAMATIS_MAX_CHOICES("the largest n of a request, the number of answers to it", "4"),
  DRAMATIS_MAX_TOKENS(
      "the largest max_tokens, max_completion_tokens and max_output_tokens of a request", "32768"),
  DRAMATIS_MAX_BODY_BYTES("the largest body of a request", "1048576"),
  DRAMATIS_MAX_HEADER_BYTES("the largest headers of a request, its first line included", "8192"),
  DRAMATIS_MAX_MESSAGE_BYTES("the largest message on a WebSocket", "262144"),
  DRAMATIS_MAX_SESSIONS(
      "the most conversations at once over HTTP, and the most WebSockets, each with at most ten",
      "1000"),
  DRAMATIS_SESSION_IDLE_SECONDS("the silence after which a conversation ends", "900"),
  DRAMATIS_MAX_TURNS("the most answers of the LLM at once", "64"),
  DRAMATIS_IDLE_SECONDS(
      "the longest silence of a connection between requests, and the longest time for a request's body",
      "30"),
  DRAMATIS_WRITE_SECONDS("the longest time for which a client may read nothing of its answer", "5"),
  DRAMATIS_STOP_SECONDS("the time that requests have to end when the host stops", "5");

  private final String meaning;
  private final String defaultValue;

  Setting(String meaning, String defaultValue) {
    this.meaning = meaning;
    this.defaultValue = defaultValue;
  }

  public String meaning() {
    return meaning;
  }

  /** Returns the default value, or the default behavior in words. */
  public String defaultValue() {
    return defaultValue;
  }

  static Optional<Setting> find(String name) {
    return Arrays.stream(values()).filter(setting -> setting.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Setting::name).toList();
  }
}

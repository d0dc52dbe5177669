package dev.dramatis.examples.voicehost.config;

import java.util.Arrays;
import java.util.List;

/**
 * Everything that can be configured; the constants are called as the variables are. The table of
 * the README and {@code --help} say the same.
 */
public enum Setting {
  DRAMATIS_CONFIG(
      "a properties file with settings, in UTF-8; --config names one too, and wins", "none"),
  DRAMATIS_HOST("the address to listen on; 0.0.0.0 serves the network", "127.0.0.1"),
  DRAMATIS_PORT("the port to listen on; 0 takes any free one", "8000"),
  DRAMATIS_ALLOWED_HOSTS(
      "names that requests may call the host by, with commas between them, beside its own",
      "any name; none where it listens to this machine alone"),
  DRAMATIS_ALLOWED_ORIGINS(
      "origins whose pages may call the host with credentials, with commas between them, such as http://localhost:5173",
      "none; http://localhost and http://localhost:3000 too where it listens to this machine alone"),
  DRAMATIS_METRICS_PORT("a port for /metrics alone, at the same address", "that of all else"),
  DRAMATIS_PROMPTS(
      "on or off: whether whoever reaches the host may read the characters' prompts",
      "on where it listens to this machine alone"),
  DRAMATIS_ACCESS_LOG(
      "on or off: a line of JSON on standard output for each request",
      "off where it listens to this machine alone"),
  KYUTAI_LLM_URL(
      "the LLM's server, with or without a /v1 at its end",
      "http://localhost:8091, if the LLM has a name"),
  KYUTAI_LLM_MODEL(
      "the LLM's name, which characters may mention; without one the host rehearses", "none"),
  KYUTAI_LLM_API_KEY("the key that the LLM's server wants to see; never shown", "none"),
  DRAMATIS_LLM_PARAMETERS(
      "members of a request beside OpenAI's that are passed to the LLM, with commas between them, such as top_k,min_p",
      "none"),
  DRAMATIS_LLM_PATIENCE_SECONDS("how long the LLM may be silent", "30"),
  DRAMATIS_LLM_TIMEOUT_SECONDS("how long a whole answer of the LLM may take", "300"),
  KYUTAI_TTS_URL("the text-to-speech server", "http://localhost:8089"),
  KYUTAI_STT_URL("the speech-to-text server", "http://localhost:8090"),
  KYUTAI_VOICE_CLONING_URL("the voice cloning server", "http://localhost:8092"),
  DRAMATIS_MAX_CHOICES("the largest n of a request, the number of answers to it", "4"),
  DRAMATIS_MAX_TOKENS("the largest max_tokens and max_completion_tokens of a request", "32768"),
  DRAMATIS_MAX_BODY_BYTES("the largest body of a request", "1048576"),
  DRAMATIS_MAX_HEADER_BYTES("the largest headers of a request, its first line included", "8192"),
  DRAMATIS_MAX_MESSAGE_BYTES("the largest message on a WebSocket", "262144"),
  DRAMATIS_MAX_SESSIONS(
      "how many conversations are open at once over HTTP, and how many over WebSockets", "1000"),
  DRAMATIS_SESSION_IDLE_SECONDS("how long a conversation may be silent until it ends", "900"),
  DRAMATIS_MAX_TURNS("how many answers of the LLM are under way at once", "64"),
  DRAMATIS_IDLE_SECONDS(
      "how long a connection may be silent between requests, and how long a request's body may take",
      "30"),
  DRAMATIS_WRITE_SECONDS(
      "how long a client may read nothing of what waits for it until it is cut off", "5"),
  DRAMATIS_STOP_SECONDS("how long requests may go on when the host is told to stop", "5");

  private final String meaning;
  private final String unlessSet;

  Setting(String meaning, String unlessSet) {
    this.meaning = meaning;
    this.unlessSet = unlessSet;
  }

  public String meaning() {
    return meaning;
  }

  /** The value that counts while there is none, or what happens then, in words. */
  public String unlessSet() {
    return unlessSet;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Setting::name).toList();
  }
}

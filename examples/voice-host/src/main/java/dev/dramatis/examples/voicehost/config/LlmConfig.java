package dev.dramatis.examples.voicehost.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The LLM and its timeouts.
 *
 * @param server its server; without one the host answers in rehearsal
 * @param readTimeout the longest silence
 * @param timeout the longest time for a whole answer
 */
public record LlmConfig(Optional<Server> server, Duration readTimeout, Duration timeout) {

  static LlmConfig from(Settings settings) {
    return new LlmConfig(
        server(settings),
        settings.seconds(Setting.DRAMATIS_LLM_READ_TIMEOUT_SECONDS),
        settings.seconds(Setting.DRAMATIS_LLM_TIMEOUT_SECONDS));
  }

  /** The address that is not set is unmute's ({@code unmute/kyutai_constants.py}). */
  private static Optional<Server> server(Settings settings) {
    Optional<URI> url = settings.server(Setting.KYUTAI_LLM_URL).map(LlmConfig::withoutVersion);
    Optional<String> model = settings.text(Setting.KYUTAI_LLM_MODEL);
    Optional<String> apiKey = settings.secret(Setting.KYUTAI_LLM_API_KEY);
    if (url.isPresent() && model.isEmpty()) {
      throw StartException.badConfig(
          "KYUTAI_LLM_URL is set and KYUTAI_LLM_MODEL is not; set it to the name that "
              + "the LLM server has for its model");
    }
    return model.map(
        name -> new Server(url.orElse(URI.create("http://localhost:8091")), name, apiKey));
  }

  /** Other programs want the address with {@code /v1}, which the host adds itself. */
  private static URI withoutVersion(URI url) {
    return URI.create(url.toString().replaceFirst("/+v1/*$", ""));
  }

  /** The LLM's name, as characters may mention it. */
  public Optional<String> model() {
    return server.map(Server::model);
  }

  /**
   * An LLM that is served as OpenAI serves its own.
   *
   * @param url what comes before {@code /v1/chat/completions}
   * @param model the LLM's name as its server calls it
   * @param apiKey what the server wants to see, if anything
   */
  public record Server(URI url, String model, Optional<String> apiKey) {

    /** Leaves the key out. */
    @Override
    public String toString() {
      return "Server[url=%s, model=%s]".formatted(url, model);
    }
  }
}

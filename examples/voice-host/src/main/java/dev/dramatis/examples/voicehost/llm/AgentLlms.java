package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.LlmConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.net.URI;
import java.util.Optional;

/**
 * The LLM for each character, which is the agent of its calls. They are timed by the names of <a
 * href="https://github.com/open-telemetry/semantic-conventions-genai/blob/v0.1.0/docs/gen-ai/client-inference.md">OpenTelemetry's
 * conventions for generative AI</a>, which are in development there. Thread-safe.
 */
public final class AgentLlms {

  private final Llm llm;
  private final MeterRegistry meters;
  private final Tags tags;

  /**
   * @param server the server of the LLM; without one it is the rehearsal
   */
  public AgentLlms(Llm llm, Optional<LlmConfig.Server> server, MeterRegistry meters) {
    this.llm = llm;
    this.meters = meters;
    this.tags =
        Tags.of("gen_ai.operation.name", "chat")
            .and(server.map(AgentLlms::tags).orElse(Tags.of("gen_ai.provider.name", "rehearsal")));
  }

  /** Returns the tags of a server, whose provider is the one whose API it has. */
  private static Tags tags(LlmConfig.Server server) {
    return Tags.of(
        "gen_ai.provider.name", "openai",
        "gen_ai.request.model", server.model(),
        "server.address", server.url().getHost(),
        "server.port", Integer.toString(port(server.url())));
  }

  private static int port(URI url) {
    if (url.getPort() != -1) {
      return url.getPort();
    }
    return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
  }

  /** Returns the LLM for a character's answers. */
  public Llm of(CharacterDefinition character) {
    Tags ofAgent =
        tags.and("gen_ai.agent.id", character.id(), "gen_ai.agent.name", character.name());
    return new MeteredLlm(llm, meters, ofAgent);
  }

  /** Returns true if the LLM only answers a user, so that a request needs a user's message. */
  public boolean needsUserMessage() {
    return llm.needsUserMessage();
  }
}

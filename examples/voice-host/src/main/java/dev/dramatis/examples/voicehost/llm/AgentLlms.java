package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.LlmConfig;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The LLM for each character, which is the agent of its calls. They are timed and traced by the
 * names of <a
 * href="https://github.com/open-telemetry/semantic-conventions-genai/blob/v0.1.0/docs/gen-ai/client-inference.md">OpenTelemetry's
 * conventions for generative AI</a>, which are in development there. Thread-safe.
 */
public final class AgentLlms {

  private static final String CHAT = "chat";

  private final Llm llm;
  private final MeterRegistry meters;
  private final ObservationRegistry observations;
  private final String spanName;
  private final Tags tags;
  private final Map<String, Llm> byCharacter = new ConcurrentHashMap<>();

  /**
   * @param server the server of the LLM; without one it is the rehearsal
   */
  public AgentLlms(
      Llm llm,
      Optional<LlmConfig.Server> server,
      MeterRegistry meters,
      ObservationRegistry observations) {
    this.llm = llm;
    this.meters = meters;
    this.observations = observations;
    this.spanName = server.map(named -> CHAT + " " + named.model()).orElse(CHAT);
    this.tags =
        Tags.of("gen_ai.operation.name", CHAT)
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
    return byCharacter.computeIfAbsent(character.id(), id -> metered(character));
  }

  private Llm metered(CharacterDefinition character) {
    Tags ofAgent = tags.and(agent(character));
    return new MeteredLlm(llm, new Agent(meters, observations, spanName, ofAgent));
  }

  private static Tags agent(CharacterDefinition character) {
    return Tags.of("gen_ai.agent.id", character.id(), "gen_ai.agent.name", character.name());
  }

  /**
   * Returns an answer of a character, within which its calls of the LLM are traced.
   *
   * @param headers gives the headers of the request, which may name a trace that the answer joins
   */
  public Observation answer(
      CharacterDefinition character, Function<String, @Nullable String> headers) {
    return Observation.createNotStarted("gen_ai.invoke_agent", () -> request(headers), observations)
        .contextualName("invoke_agent " + character.name())
        .lowCardinalityKeyValue("gen_ai.operation.name", "invoke_agent")
        .lowCardinalityKeyValues(KeyValues.of(agent(character), Tag::getKey, Tag::getValue));
  }

  private static Observation.Context request(Function<String, @Nullable String> headers) {
    ReceiverContext<Function<String, @Nullable String>> request =
        new ReceiverContext<>(Function::apply, Kind.SERVER);
    request.setCarrier(headers);
    return request;
  }

  /** Returns true if the LLM only answers a user, so that a request needs a user's message. */
  public boolean needsUserMessage() {
    return llm.needsUserMessage();
  }
}

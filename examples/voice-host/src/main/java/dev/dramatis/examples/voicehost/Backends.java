package dev.dramatis.examples.voicehost;

import java.net.URI;
import java.util.Optional;

/**
 * The servers that a conversation needs, at the addresses and ports that unmute gives them
 * (kyutai-labs/unmute, {@code unmute/kyutai_constants.py}).
 *
 * @param tts speaks
 * @param stt listens
 * @param llm thinks
 * @param voiceCloning makes voices of samples; a conversation can do without it
 * @param llmApiKey what the LLM server wants to see, if anything
 */
record Backends(URI tts, URI stt, URI llm, URI voiceCloning, Optional<String> llmApiKey) {

  static Backends from(Environment environment) {
    return new Backends(
        environment.server("KYUTAI_TTS_URL", "http://localhost:8089"),
        environment.server("KYUTAI_STT_URL", "http://localhost:8090"),
        environment.server("KYUTAI_LLM_URL", "http://localhost:8091"),
        environment.server("KYUTAI_VOICE_CLONING_URL", "http://localhost:8092"),
        environment.secret("KYUTAI_LLM_API_KEY"));
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "Backends[tts=%s, stt=%s, llm=%s, voiceCloning=%s]"
        .formatted(tts, stt, llm, voiceCloning);
  }
}

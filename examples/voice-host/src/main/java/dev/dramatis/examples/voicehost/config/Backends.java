package dev.dramatis.examples.voicehost.config;

import java.net.URI;

/**
 * The servers that a conversation needs beside the LLM, at the addresses and ports that unmute
 * gives them (kyutai-labs/unmute, {@code unmute/kyutai_constants.py}).
 *
 * @param tts speaks
 * @param stt listens
 * @param voiceCloning makes voices of samples; a conversation can do without it
 */
public record Backends(URI tts, URI stt, URI voiceCloning) {

  static Backends from(Settings settings) {
    return new Backends(
        settings.server("KYUTAI_TTS_URL", "http://localhost:8089"),
        settings.server("KYUTAI_STT_URL", "http://localhost:8090"),
        settings.server("KYUTAI_VOICE_CLONING_URL", "http://localhost:8092"));
  }
}

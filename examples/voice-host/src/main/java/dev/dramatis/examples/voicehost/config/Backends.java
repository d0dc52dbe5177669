package dev.dramatis.examples.voicehost.config;

import java.net.URI;

/**
 * The servers that a conversation needs in addition to the LLM, at the addresses and ports that
 * unmute gives them (kyutai-labs/unmute, {@code unmute/kyutai_constants.py}).
 *
 * @param tts speaks
 * @param stt listens
 */
public record Backends(URI tts, URI stt) {

  static Backends from(Settings settings) {
    return new Backends(
        settings.serverOrDefault(Setting.KYUTAI_TTS_URL),
        settings.serverOrDefault(Setting.KYUTAI_STT_URL));
  }
}

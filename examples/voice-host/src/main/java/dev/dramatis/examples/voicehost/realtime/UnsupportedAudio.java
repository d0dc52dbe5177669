package dev.dramatis.examples.voicehost.realtime;

import java.util.Set;

/** Audio, which the host has no part in; unmute's own server speaks to the STT and the TTS. */
final class UnsupportedAudio {

  static final Set<String> EVENTS =
      Set.of("input_audio_buffer.append", "input_audio_buffer.commit", "input_audio_buffer.clear");

  static final EventError ERROR =
      EventError.client(
          "audio_not_supported",
          "This host neither hears nor speaks: audio stays with the speech-to-text and"
              + " text-to-speech servers. Send what was said as text, with"
              + " conversation.item.create and response.create. Further audio is ignored.");

  private UnsupportedAudio() {}
}

package dev.dramatis.examples.voicehost.realtime;

/** Audio, which the host has no part in; unmute's own server speaks to the STT and the TTS. */
final class UnsupportedAudio {

  static final EventError ERROR =
      EventError.client(
          "audio_not_supported",
          "This host neither hears nor speaks: audio stays with the speech-to-text and"
              + " text-to-speech servers. Send what was said as text, with"
              + " conversation.item.create and response.create. Further audio is ignored.");

  private UnsupportedAudio() {}
}

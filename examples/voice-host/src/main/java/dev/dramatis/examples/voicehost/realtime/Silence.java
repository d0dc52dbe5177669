package dev.dramatis.examples.voicehost.realtime;

import java.time.Duration;

/** The time for which a client has sent no event but audio. Thread-safe. */
final class Silence {

  private static final String AUDIO = "input_audio_buffer.";

  private final long most;
  private volatile long latestEvent = System.nanoTime();
  private volatile boolean hasAudio;

  /**
   * Begins now.
   *
   * @param most the time after which it is too long
   */
  Silence(Duration most) {
    this.most = most.toNanos();
  }

  void received(String type) {
    if (type.startsWith(AUDIO)) {
      hasAudio = true;
    } else {
      end();
    }
  }

  /** Ends, and begins again. */
  void end() {
    hasAudio = false;
    latestEvent = System.nanoTime();
  }

  boolean isTooLong() {
    return System.nanoTime() - latestEvent > most;
  }

  /** Returns whether there was audio in it. */
  boolean hasAudio() {
    return hasAudio;
  }
}

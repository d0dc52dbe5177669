package dev.dramatis.examples.voicehost.health;

/**
 * Which servers answer.
 *
 * @param ok whether a conversation can be had, which takes all but voice cloning
 */
public record Health(
    boolean ttsUp, boolean sttUp, boolean llmUp, boolean voiceCloningUp, boolean ok) {

  static Health of(boolean ttsUp, boolean sttUp, boolean llmUp, boolean voiceCloningUp) {
    return new Health(ttsUp, sttUp, llmUp, voiceCloningUp, ttsUp && sttUp && llmUp);
  }
}

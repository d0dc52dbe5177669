package dev.dramatis.characters.voices;

/**
 * The credit of a voice that a volunteer gave to Kyutai's <a
 * href="https://huggingface.co/kyutai/tts-voices">Unmute Voice Donation Project</a>.
 */
public final class VoiceDonation {

  public static final String DESCRIPTION =
      "A volunteer's voice from the Unmute Voice Donation Project.";
  public static final String PAGE = "https://huggingface.co/kyutai/tts-voices";
  public static final String AUTHOR = "Unmute Voice Donation Project";
  public static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

  private VoiceDonation() {}
}

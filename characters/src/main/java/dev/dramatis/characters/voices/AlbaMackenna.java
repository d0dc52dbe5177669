package dev.dramatis.characters.voices;

/**
 * The credit of the voices that Alba MacKenna acted for <a
 * href="https://huggingface.co/kyutai/tts-voices">Kyutai's TTS voices</a>.
 */
public final class AlbaMackenna {

  public static final String DESCRIPTION = "Voice acted by Alba MacKenna.";
  public static final String PAGE = "https://huggingface.co/kyutai/tts-voices";
  public static final String AUTHOR = "Alba MacKenna";
  public static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private AlbaMackenna() {}
}

package dev.dramatis.characters.voices;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.LicenseReference;
import dev.dramatis.annotation.VoiceReference;
import dev.dramatis.voice.FileVoiceSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The voice is a sample that a volunteer gave to Kyutai's <a
 * href="https://huggingface.co/kyutai/tts-voices">Unmute Voice Donation Project</a>: a {@link
 * FileVoiceSource} with the project's credit.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = FileVoiceSource.class, valueComponent = "path")
public @interface DonatedVoice {

  /** The sample's path, such as {@code "voice-donations/Butter.wav"}; required. */
  @VoiceReference
  String value() default "";

  /** A description of the sample, for people. */
  String description() default "A volunteer's voice from the Unmute Voice Donation Project.";

  /** The address of a page about the sample. */
  String descriptionLink() default "https://huggingface.co/kyutai/tts-voices";

  /** The author to credit. */
  String author() default "Unmute Voice Donation Project";

  /** The sample's license. */
  @LicenseReference
  String license() default "https://creativecommons.org/publicdomain/zero/1.0/";
}

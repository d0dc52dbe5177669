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
 * The voice is one that Alba MacKenna acted for <a
 * href="https://huggingface.co/kyutai/tts-voices">Kyutai's TTS voices</a>: a {@link
 * FileVoiceSource} with her credit.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = FileVoiceSource.class, valueComponent = "path")
public @interface AlbaMackennaVoice {

  /** The sample's path, such as {@code "alba-mackenna/casual.wav"}; required. */
  @VoiceReference
  String value() default "";

  /** A description of the sample, for people. */
  String description() default "Voice acted by Alba MacKenna.";

  /** The address of a page about the sample. */
  String descriptionLink() default "https://huggingface.co/kyutai/tts-voices";

  /** The author to credit. */
  String author() default "Alba MacKenna";

  /** The sample's license. */
  @LicenseReference
  String license() default "https://creativecommons.org/licenses/by/4.0/";
}

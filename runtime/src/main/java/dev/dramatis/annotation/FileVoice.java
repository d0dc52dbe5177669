package dev.dramatis.annotation;

import dev.dramatis.voice.FileVoiceSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a character a voice sample on the TTS server: a {@link FileVoiceSource}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(FileVoiceSource.class)
public @interface FileVoice {

  /** {@return the path of the sample, relative to the TTS server's voices; required} */
  @VoiceReference
  String path() default "";

  /** {@return a description of the sample, for people} */
  @NullIfAbsent
  String description() default "";

  /** {@return the URL of a page about the sample} */
  @NullIfAbsent
  String descriptionLink() default "";

  /** {@return the author to credit for the sample} */
  @NullIfAbsent
  String author() default "";

  /** {@return the sample's license, as a URL or a name} */
  @NullIfAbsent
  @LicenseReference
  String license() default "";
}

package dev.dramatis.annotation;

import dev.dramatis.voice.FileVoiceSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The voice is a sample that lies on the TTS server: a {@link FileVoiceSource}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(FileVoiceSource.class)
public @interface FileVoice {

  /** Where the sample lies, relative to the TTS server's voices; required. */
  @VoiceReference
  String path() default "";

  /** What the sample is, for people. */
  @NullIfAbsent
  String description() default "";

  /** A page about the sample. */
  @NullIfAbsent
  String descriptionLink() default "";

  /** Whom the sample's license wants credited. */
  @NullIfAbsent
  String author() default "";

  /** The sample's license, as a URL or a name. */
  @NullIfAbsent
  @LicenseReference
  String license() default "";
}

package dev.dramatis.annotation;

import dev.dramatis.voice.FreesoundVoiceSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The voice is a sound from Freesound, copied to the TTS server: a {@link FreesoundVoiceSource}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(FreesoundVoiceSource.class)
public @interface FreesoundVoice {

  /** Where the copy lies, relative to the TTS server's voices; required. */
  @VoiceReference
  String path() default "";

  /** The sound's page on Freesound; required. */
  String url() default "";

  /** Where in the sound the sample starts, in seconds. */
  @NullIfAbsent
  int startTime() default 0;

  /** What Freesound says about the sound; required. */
  FreesoundSound sound() default @FreesoundSound;
}

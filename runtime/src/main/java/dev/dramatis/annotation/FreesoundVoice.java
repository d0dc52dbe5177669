package dev.dramatis.annotation;

import dev.dramatis.voice.FreesoundVoiceSource;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a character a sound from Freesound, copied to the TTS server: a {@link
 * FreesoundVoiceSource}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(FreesoundVoiceSource.class)
public @interface FreesoundVoice {

  /** {@return the path of the copy, relative to the TTS server's voices; required} */
  @VoiceReference
  String path() default "";

  /** {@return the URL of the sound's page on Freesound; required} */
  String url() default "";

  /** {@return the start of the sample in the sound, in seconds} */
  @NullIfAbsent
  int startTime() default 0;

  /** {@return the sound as Freesound describes it; required} */
  FreesoundSound sound() default @FreesoundSound;
}

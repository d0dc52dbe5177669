package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A Freesound sound, inside {@link FreesoundVoice}: a {@link dev.dramatis.voice.SoundInstance}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
@BindsTo(dev.dramatis.voice.SoundInstance.class)
public @interface FreesoundSound {

  /** The sound's number, which its page's address ends with; required. */
  long id() default 0;

  /** The sound's title; required. */
  String name() default "";

  /** Who uploaded the sound; required. */
  String username() default "";

  /** The URL of the sound's license; required. */
  @LicenseReference
  String license() default "";
}

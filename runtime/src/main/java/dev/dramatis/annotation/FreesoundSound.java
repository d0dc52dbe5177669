package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a Freesound sound, inside {@link FreesoundVoice}: a {@link
 * dev.dramatis.voice.SoundInstance}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
@BindsTo(dev.dramatis.voice.SoundInstance.class)
public @interface FreesoundSound {

  /** Returns the sound's number, which is the end of its page's URL; required. */
  long id() default 0;

  /** Returns the sound's title; required. */
  String name() default "";

  /** Returns the user who uploaded the sound; required. */
  String username() default "";

  /** Returns the URL of the sound's license; required. */
  @LicenseReference
  String license() default "";
}

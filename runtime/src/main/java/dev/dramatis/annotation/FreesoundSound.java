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

  /** {@return the sound's number, which is the end of its page's URL; required} */
  long id() default 0;

  /** {@return the sound's title; required} */
  String name() default "";

  /** {@return the user who uploaded the sound; required} */
  String username() default "";

  /** {@return the URL of the sound's license; required} */
  @LicenseReference
  String license() default "";
}

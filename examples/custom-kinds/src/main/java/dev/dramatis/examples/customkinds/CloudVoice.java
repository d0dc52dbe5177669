package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.VoiceReference;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The voice is one of a cloud TTS: a {@link CloudVoiceSource}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = CloudVoiceSource.class, valueComponent = "voice")
public @interface CloudVoice {

  /** The voice's name at the provider, such as {@code "nova-2"}; required. */
  @VoiceReference
  String value() default "";

  /** The language that it speaks, as a BCP 47 tag; required. */
  String language() default "";

  /** The speed, as a factor of the voice's normal speed. */
  double speed() default 1;
}

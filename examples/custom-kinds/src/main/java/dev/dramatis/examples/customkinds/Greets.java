package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.Spoken;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A character that speaks first: {@link FirstMessage}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = FirstMessage.class, valueComponent = "text")
public @interface Greets {

  /** The message; required. */
  @Spoken
  String value() default "";
}

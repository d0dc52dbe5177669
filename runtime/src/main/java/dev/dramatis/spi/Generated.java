package dev.dramatis.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks generated classes, so that coverage tools leave them out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {

  /**
   * {@return a digest of a generated {@code CharacterCast}, which is equal if nothing of it
   * changed; empty for other classes}
   */
  String digest() default "";
}

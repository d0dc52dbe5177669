package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The description of a tool's parameter, or of a component of a record that is one. The LLM reads
 * it; a parameter may go without if its name says enough.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ToolParam {

  /** {@return the description, such as {@code how many people come}; required} */
  String value() default "";
}

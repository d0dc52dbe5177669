package dev.dramatis.annotation;

import dev.dramatis.instructions.UnmuteExplanationInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a character explain the system that it speaks through: {@link
 * UnmuteExplanationInstructions}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(UnmuteExplanationInstructions.class)
public @interface UnmuteExplanationPrompt {

  /** {@return the style of the character, in a sentence or two to the LLM} */
  @NullIfAbsent
  String style() default "";
}

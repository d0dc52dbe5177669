package dev.dramatis.annotation;

import dev.dramatis.instructions.QuizShowInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a character the host of a quiz show: {@link QuizShowInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(QuizShowInstructions.class)
public @interface QuizShowPrompt {

  /** {@return the pool that each session draws five questions from; default: the built-in pool} */
  QuizQuestion[] questions() default {};

  /** {@return the style of the character, in a sentence or two to the LLM} */
  @NullIfAbsent
  String style() default "";
}

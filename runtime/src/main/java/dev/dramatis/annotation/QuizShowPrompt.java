package dev.dramatis.annotation;

import dev.dramatis.instructions.QuizShowInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The character hosts a quiz show: {@link QuizShowInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(QuizShowInstructions.class)
public @interface QuizShowPrompt {

  /** The pool that each session draws five questions from; none means the built-in pool. */
  QuizQuestion[] questions() default {};

  /** How the character plays it, in a sentence or two to the LLM. */
  @NullIfAbsent
  String style() default "";
}

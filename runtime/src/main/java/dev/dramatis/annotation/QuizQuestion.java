package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a question, inside {@link QuizShowPrompt}: a {@link
 * dev.dramatis.instructions.QuizItem}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
@BindsTo(dev.dramatis.instructions.QuizItem.class)
public @interface QuizQuestion {

  /** {@return the question; required} */
  String question() default "";

  /** {@return the right answer; required} */
  String answer() default "";
}

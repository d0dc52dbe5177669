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

  /** Returns the question; required. */
  String question() default "";

  /** Returns the right answer; required. */
  String answer() default "";
}

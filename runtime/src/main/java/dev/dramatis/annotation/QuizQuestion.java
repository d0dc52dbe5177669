package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question, inside {@link QuizShowPrompt}: a {@link dev.dramatis.instructions.QuizItem}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
@BindsTo(dev.dramatis.instructions.QuizItem.class)
public @interface QuizQuestion {

  /** What the host asks; required. */
  String question() default "";

  /** The right answer; required. */
  String answer() default "";
}

package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.BindsTo;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The character asks trivia questions about one topic: {@link TriviaInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(TriviaInstructions.class)
public @interface TriviaPrompt {

  /** The subject of the questions, such as {@code "the deep sea"}; required. */
  String topic() default "";

  /** The number of questions. */
  int rounds() default 5;

  /** The difficulty of the questions. */
  Difficulty difficulty() default Difficulty.EASY;
}

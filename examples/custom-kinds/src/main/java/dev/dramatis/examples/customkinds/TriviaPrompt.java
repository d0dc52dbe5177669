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

  /** What the questions are about, such as {@code "the deep sea"}; required. */
  String topic() default "";

  /** How many questions there are. */
  int rounds() default 5;

  /** How hard they are. */
  Difficulty difficulty() default Difficulty.EASY;
}

package dev.dramatis.annotation;

import dev.dramatis.instructions.GuessAnimalInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a character the host of a game in which the user guesses an animal: {@link
 * GuessAnimalInstructions}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(GuessAnimalInstructions.class)
public @interface GuessAnimalPrompt {

  /** {@return animals for the first round; default: the built-in ones} */
  String[] easy() default {};

  /** {@return animals for the second round; default: the built-in ones} */
  String[] hard() default {};

  /** {@return the style of the character, in a sentence or two to the LLM} */
  @NullIfAbsent
  String style() default "";
}

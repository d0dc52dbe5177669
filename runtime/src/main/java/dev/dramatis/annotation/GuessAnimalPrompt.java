package dev.dramatis.annotation;

import dev.dramatis.instructions.GuessAnimalInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The user guesses the animal that the character thinks of: {@link GuessAnimalInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(GuessAnimalInstructions.class)
public @interface GuessAnimalPrompt {

  /** Animals for the first round; none means the built-in ones. */
  String[] easy() default {};

  /** Animals for the second round; none means the built-in ones. */
  String[] hard() default {};

  /** How the character plays it, in a sentence or two to the LLM. */
  @NullIfAbsent
  String style() default "";
}

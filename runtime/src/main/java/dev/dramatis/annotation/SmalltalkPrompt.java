package dev.dramatis.annotation;

import dev.dramatis.instructions.SmalltalkInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The character makes small talk: {@link SmalltalkInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(SmalltalkInstructions.class)
public @interface SmalltalkPrompt {

  /**
   * Ways to start a conversation, each the end of the sentence "For instance, you could …"; none
   * means the built-in ones.
   */
  String[] starters() default {};

  /** How the character plays it, in a sentence or two to the LLM. */
  @NullIfAbsent
  String style() default "";
}

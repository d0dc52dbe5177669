package dev.dramatis.annotation;

import dev.dramatis.instructions.SmalltalkInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a character make small talk: {@link SmalltalkInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(SmalltalkInstructions.class)
public @interface SmalltalkPrompt {

  /**
   * {@return ways to start a conversation, each the end of the sentence "For instance, you could
   * …"; default: the built-in ones}
   */
  String[] starters() default {};

  /** {@return the style of the character, in a sentence or two to the LLM} */
  @NullIfAbsent
  String style() default "";
}

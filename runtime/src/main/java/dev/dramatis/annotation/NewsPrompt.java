package dev.dramatis.annotation;

import dev.dramatis.instructions.NewsInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets a character talk about the news: {@link NewsInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(NewsInstructions.class)
public @interface NewsPrompt {

  /** {@return the style of the character, in a sentence or two to the LLM} */
  @NullIfAbsent
  String style() default "";
}

package dev.dramatis.annotation;

import dev.dramatis.instructions.NewsInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The character talks about the news: {@link NewsInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(NewsInstructions.class)
public @interface NewsPrompt {

  /** How the character plays it, in a sentence or two to the LLM. */
  @NullIfAbsent
  String style() default "";
}

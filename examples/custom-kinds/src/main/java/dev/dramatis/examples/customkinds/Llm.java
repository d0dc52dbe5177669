package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.NullIfAbsent;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which LLM plays the character, and how: {@link LlmSettings}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(LlmSettings.class)
public @interface Llm {

  /** The model's name; required. */
  String model() default "";

  /** How freely it answers, from 0 to 2. */
  double temperature() default 0.7;

  /** How long an answer may be; left out, as long as the model likes. */
  @NullIfAbsent
  int maxTokens() default 0;
}

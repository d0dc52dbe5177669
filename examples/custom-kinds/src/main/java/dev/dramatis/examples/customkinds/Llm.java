package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.annotation.NullIfAbsent;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The LLM of a character and its settings: {@link LlmSettings}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(LlmSettings.class)
public @interface Llm {

  /** The model's name; required. */
  String model() default "";

  /** The temperature of its answers, from 0 to 2. */
  double temperature() default 0.7;

  /** The longest answer in tokens; default: no limit. */
  @NullIfAbsent
  int maxTokens() default 0;
}

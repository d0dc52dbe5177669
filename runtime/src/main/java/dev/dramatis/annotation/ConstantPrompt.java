package dev.dramatis.annotation;

import dev.dramatis.instructions.ConstantInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The character follows one constant text: {@link ConstantInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = ConstantInstructions.class, valueComponent = "text")
public @interface ConstantPrompt {

  /** What the LLM is told; required. A text, never a template: a brace is a brace. */
  String value() default "";
}

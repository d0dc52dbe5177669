package dev.dramatis.annotation;

import dev.dramatis.instructions.ConstantInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a character one constant text as its persona: {@link ConstantInstructions}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = ConstantInstructions.class, valueComponent = "text")
public @interface ConstantPrompt {

  /** {@return the persona, required} It is a text, never a template: a brace is a brace. */
  String value() default "";
}

package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the types of host objects that a character asks for, or that the record of a kind of
 * instructions asks for.
 *
 * <pre>{@code
 * @Character(name = "Waiter")
 * @FileVoice(path = "voices/waiter.wav")
 * @Needs(value = Order.class, optional = UserProfile.class)
 * final class Waiter implements PromptGenerator {
 *   @Override
 *   public String persona(PromptContext context) {
 *     return "The guest ordered " + HostText.oneLine(context.get(Order.class).dish()) + ".";
 *   }
 * }
 * }</pre>
 *
 * <p>A character has its own needs, those of its superclasses and interfaces, those of its
 * instructions, and the type of {@link TemplatePrompt#inputs}. What one of them requires is
 * required. {@link dev.dramatis.character.PromptContext#get} and {@code find} throw for a type that
 * the character does not declare. A host's {@link Cast} and its registry check that the host
 * provides what is required.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Needs {

  /** {@return the types without which the character cannot speak} */
  Class<?>[] value() default {};

  /** {@return the types that the character can do without} */
  Class<?>[] optional() default {};
}

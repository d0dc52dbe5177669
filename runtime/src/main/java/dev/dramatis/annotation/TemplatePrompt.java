package dev.dramatis.annotation;

import dev.dramatis.instructions.TemplateInstructions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The persona is a text with placeholders, whose values the character class gives: {@link
 * TemplateInstructions}. The compiler checks each placeholder against the components of the record.
 *
 * <pre>{@code
 * @Character(name = "Mister Pounce")
 * @FileVoice(path = "voices/pounce.wav")
 * @TemplatePrompt("You are Mister Pounce, a grey cat. Your mood is {mood}. {plan|You have no plan.}")
 * final class MisterPounce implements PromptInputs<MisterPounce.Inputs> {
 *   record Inputs(String mood, @Nullable String plan) {}
 *
 *   @Override
 *   public Inputs inputs(PromptContext context) {
 *     return new Inputs(context.pick(List.of("regal", "offended")), null);
 *   }
 * }
 * }</pre>
 *
 * <p>{@code {mood}} is a placeholder, {@code {plan|text}} one with a default for a value that is
 * null or empty, and {@code {{mood}}} is the text {@code {mood}}. Every other brace is a brace, so
 * that JSON stands as it is. A value is one line of text unless its component is marked with {@link
 * Lines}. A value is never searched for placeholders.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@BindsTo(value = TemplateInstructions.class, valueComponent = "template")
public @interface TemplatePrompt {

  /** {@return the text; required} */
  String value() default "";

  /**
   * {@return a type of host object whose methods give the values, such as {@code UserProfile} for
   * {@code {firstName|my friend}}} The character needs it, optionally where every placeholder has a
   * default. Default: the class implements {@link dev.dramatis.prompt.PromptInputs}.
   */
  Class<?> inputs() default void.class;
}

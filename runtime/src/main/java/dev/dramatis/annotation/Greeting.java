package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words with which a character begins a conversation. A host gives them to the TTS without
 * asking an LLM: {@link dev.dramatis.CharacterSession#greeting}.
 *
 * <pre>{@code
 * @Greeting({"Good evening. What can I bring you?", "There you are, {firstName|my friend}."})
 * }</pre>
 *
 * <p>Placeholders are those of {@link TemplatePrompt}, with values of the same inputs. A text that
 * no voice can speak, such as Markdown or an emoji, is an error.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Greeting {

  /** {@return the greetings, one of which is drawn for each session; required} */
  String[] value() default {};
}

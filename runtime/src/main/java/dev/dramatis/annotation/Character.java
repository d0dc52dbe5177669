package dev.dramatis.annotation;

import dev.dramatis.character.Listed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a character. One file holds its name, voice, instructions and prompt code.
 *
 * <pre>{@code
 * @Character(name = "Gertrude", description = "A kind old lady with advice.")
 * @FileVoice(path = "unmute-prod-website/p329_022.wav")
 * @ConstantPrompt("Offer kind advice about everyday life.")
 * final class Gertrude {}
 * }</pre>
 *
 * <p>A character also has exactly one voice annotation. It has one instructions annotation, or
 * implements {@link dev.dramatis.character.PromptGenerator}, or both: then the class makes the
 * persona and the annotation is its data. The class is concrete, is not an inner class, and has a
 * no-argument constructor that its own package can call.
 *
 * <p>Import it by its full name: a star import resolves to {@link java.lang.Character}.
 *
 * <p>Every element has a default, so that the annotation processor reports a missing value, not
 * javac.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@SuppressWarnings("AvoidCommonTypeNames") // authors use this word, and import it by its full name
public @interface Character {

  /** {@return the display name, required: 1 to 100 characters, unique in the cast} */
  String name() default "";

  /**
   * {@return the stable key in kebab-case: lower-case letters and digits, joined by single hyphens}
   * Default: derived from the class name, so that {@code QuizShow} becomes {@code quiz-show}.
   */
  String id() default "";

  /**
   * {@return one sentence that says who the character is, for people and catalogues: one line of at
   * most 200 characters} It is never part of the prompt. Default: none.
   */
  String description() default "";

  /**
   * {@return the languages that the character speaks as BCP 47 tags such as {@code "fr"}, the main
   * one first} Default: none, which clients read as English.
   */
  String[] languages() default {};

  /** {@return words to find the character by, such as {@code "outdoors"}} */
  String[] tags() default {};

  /** {@return a note for colleagues, never shown to users} Default: none. */
  String comment() default "";

  /** {@return the state of the character in the voice list that clients see} */
  Listed listed() default Listed.YES;

  /**
   * {@return the place in listings, smallest first; characters of one order are listed by id}
   * Default: after all others.
   */
  int order() default Integer.MAX_VALUE;

  /**
   * {@return true if the registry puts the host's house rules around the persona} With false, the
   * persona alone is the prompt, and a host may refuse the character.
   */
  boolean houseRules() default true;

  /**
   * {@return the ids of the processor's warnings that are accepted on this character, such as
   * {@code "SimilarName"}}
   */
  String[] allow() default {};
}

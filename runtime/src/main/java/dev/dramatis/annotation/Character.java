package dev.dramatis.annotation;

import dev.dramatis.character.Listed;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a character: one file that holds the name, the voice, the instructions and the
 * prompt code.
 *
 * <pre>{@code
 * @Character(name = "Gertrude")
 * @FileVoice(path = "unmute-prod-website/p329_022.wav")
 * @ConstantPrompt("Offer kind advice about everyday life.")
 * final class Gertrude {}
 * }</pre>
 *
 * <p>Beside this annotation, a character has exactly one voice annotation, and either one
 * instructions annotation, or it implements {@link dev.dramatis.character.PromptGenerator}, or
 * both: then the class makes the prompt and the annotation is its data. The class is concrete, not
 * an inner class, and has a no-argument constructor that its own package can call.
 *
 * <p>Import it by its full name; a star import loses against {@link java.lang.Character}.
 *
 * <p>Every element has a default, so that the annotation processor, not javac, reports what is
 * missing.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@SuppressWarnings(
    "AvoidCommonTypeNames") // the word that authors use; hence the import by its full name
public @interface Character {

  /**
   * The display name, required: 1 to 100 characters, unique in everything that is loaded together.
   */
  String name() default "";

  /**
   * The stable key, in kebab-case: lower-case letters and digits, joined by single hyphens. Left
   * out, it comes from the class name: {@code QuizShow} becomes {@code quiz-show}.
   */
  String id() default "";

  /**
   * The languages that the character speaks, the main one first, as BCP 47 tags such as {@code
   * "fr"}. None means unset, which clients read as English.
   */
  String[] languages() default {};

  /** Words to find the character by, such as {@code "outdoors"}. */
  String[] tags() default {};

  /** A note for colleagues, never shown to users; left out, there is none. */
  String comment() default "";

  /** Whether the voice list that clients see has the character. */
  Listed listed() default Listed.YES;

  /**
   * The place in listings, smallest first. Characters of one order are listed by id; left out, a
   * character comes last.
   */
  int order() default Integer.MAX_VALUE;

  /**
   * Whether the registry puts the host's house rules around the persona. False opts out: the
   * persona alone is the prompt, and a host may refuse the character.
   */
  boolean houseRules() default true;

  /**
   * The ids of the processor's warnings that are accepted on this character, such as {@code
   * "SimilarName"}.
   */
  String[] allow() default {};
}

package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks the whole cast of a host when the host is compiled, and generates a {@code CharacterCast}
 * that loads it.
 *
 * <pre>{@code
 * @Cast(provides = NewsSource.class, perSession = UserProfile.class, exclude = "beta:gus")
 * final class Voices {}
 *
 * CharacterRegistry registry = CharacterCast.builder().load();
 * }</pre>
 *
 * <p>The cast is every bank that the compile of the host sees, and the characters of the host's own
 * module. The processor compares them with each other: two jars with one id are an error here,
 * although neither of them can know the other. The builder loads these banks and no others, and is
 * {@linkplain dev.dramatis.CharacterRegistry.Builder#strict strict}: a bank that was replaced since
 * is checked again.
 *
 * <p>A module has one cast. The annotation is on a class, or on the package in {@code
 * package-info.java}; {@code CharacterCast} is generated into the same package.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Cast {

  /** {@return the types of the objects that the host gives to every session} */
  Class<?>[] provides() default {};

  /** {@return the types of the objects that the host may give to a session of its own} */
  Class<?>[] perSession() default {};

  /**
   * {@return the characters to leave out: {@code "beta:gus"} is the id {@code gus} of the bank
   * {@code beta}, and {@code "com.acme.beta.Gus"} a character class} Their ids and names are free
   * for other banks.
   */
  String[] exclude() default {};

  /**
   * {@return the banks to load, each by its name, its package or the class name of its index}
   * Default: every bank that the compile sees.
   */
  String[] banks() default {};

  /**
   * {@return the tools that LLMs may call: {@code "quiz-show:answer"} is the tool {@code answer} of
   * the character with the id {@code quiz-show}, and {@code "waiter:*"} all tools of one} The
   * generated builder {@linkplain dev.dramatis.CharacterRegistry.Builder#allowTools allows} them.
   * Default: none.
   */
  String[] tools() default {};

  /** {@return the ids of warnings about the cast to accept, such as {@code "SimilarName"}} */
  String[] allow() default {};
}

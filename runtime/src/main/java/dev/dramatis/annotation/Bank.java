package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the bank of a module's characters, and puts the generated {@code CharacterIndex} into the
 * annotated package.
 *
 * <pre>{@code
 * @Bank("story-1")
 * package com.acme.story;
 * }</pre>
 *
 * <p>Without it, the bank has the name of its characters' package. Characters in several packages
 * require it: the index is a public class and must not move when a character is added.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Bank {

  /** {@return the bank's name, which hosts choose banks by and metrics have as a tag; not blank} */
  String value() default "";
}

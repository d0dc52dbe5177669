package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the bank, which is the characters of one module, and puts the generated {@code
 * CharacterIndex} into the package that carries it.
 *
 * <pre>{@code
 * @Bank("story-1")
 * package com.acme.story;
 * }</pre>
 *
 * <p>Without it the bank is named after the package of its characters; as soon as they span several
 * packages it is required, because the index, a public class, must not move when one is added.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Bank {

  /** The name by which hosts choose banks and metrics are tagged; not blank. */
  String value() default "";
}

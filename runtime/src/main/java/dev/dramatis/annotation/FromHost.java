package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a tool that the host fills, so that the LLM neither sees nor chooses it. Its
 * type is one of the character's {@link Needs}, exactly; it is an {@code Optional} of the type
 * where the need is optional.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface FromHost {}

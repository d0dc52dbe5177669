package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation that binds {@code null} if the author leaves it
 * out; an unmarked one binds its default. The record component is nullable, and boxed if the
 * element is a number or a boolean. An element of a nullable component has this mark, unless its
 * default is a text that is not blank.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface NullIfAbsent {}

package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation that names a license, by its address or its
 * name. The build accepts those that let a voice be passed on: Creative Commons', or what the
 * processor's option {@code dramatis.licenses} says.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LicenseReference {}

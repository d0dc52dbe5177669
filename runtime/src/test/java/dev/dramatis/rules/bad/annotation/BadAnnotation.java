package dev.dramatis.rules.bad.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation that every JVM would read. */
@Retention(RetentionPolicy.RUNTIME)
public @interface BadAnnotation {}

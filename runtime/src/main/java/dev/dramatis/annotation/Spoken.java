package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation whose text is spoken as it stands, such as a
 * first message. What a voice cannot speak in it is a warning: Markdown and web addresses too,
 * which an LLM reads well and a TTS does not.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Spoken {}

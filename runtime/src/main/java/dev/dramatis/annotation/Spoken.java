package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation whose text is spoken word for word, such as a
 * first message. The processor warns of text that a TTS cannot speak, such as Markdown and web
 * addresses.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Spoken {}

package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation that names the voice for the TTS, as {@link
 * dev.dramatis.character.VoiceSource#voice()} returns it. The processor uses it to find two
 * characters with one voice, and voices that the option {@code dramatis.voices} does not list.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface VoiceReference {}

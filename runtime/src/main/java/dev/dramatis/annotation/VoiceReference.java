package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a {@link BindsTo} annotation whose value the TTS is told, as {@link
 * dev.dramatis.character.VoiceSource#voice()} returns it. By it the processor knows two characters
 * with one voice, and a voice that is not in the list of the option {@code dramatis.voices}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface VoiceReference {}

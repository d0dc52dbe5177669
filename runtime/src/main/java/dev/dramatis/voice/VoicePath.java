package dev.dramatis.voice;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a path to a voice sample that is relative to the TTS server's voices and stays inside
 * them. A constraint for voice sources, composed of Jakarta Validation's own.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotBlank(
    message = "is missing; name the voice sample on the TTS server, such as \"voices/anna.wav\"")
@Pattern(
    regexp =
        "(?s)(?![/\\\\~])(?![A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))[^\\p{Cc}\\p{Zl}\\p{Zp}]*",
    message =
        "must stay inside the voices of the TTS server; write it relative to them, without \"..\"")
@Pattern(
    regexp = "(?s)\\s*|(?!\\p{Zs})(?![A-Za-z][A-Za-z0-9+.-]+:[/\\\\])[^\\p{Cf}]*(?<!\\p{Zs})",
    message =
        "must be the path of a file; write it without a scheme such as https:, without spaces at its"
            + " ends, and without characters that nothing shows")
public @interface VoicePath {

  /** {@return the message of a violation} */
  String message() default "is not a voice path";

  /** {@return the groups of the constraint; default: none} */
  Class<?>[] groups() default {};

  /** {@return the payload of the constraint; default: none} */
  Class<? extends Payload>[] payload() default {};
}

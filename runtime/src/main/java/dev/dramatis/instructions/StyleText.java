package dev.dramatis.instructions;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires the style of a character to be null or not blank. A constraint for kinds of
 * instructions, composed of Jakarta Validation's own.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(
    regexp = "(?s).*\\S.*",
    message =
        "is blank; say in a sentence or two how the character plays it, or leave it out"
            + " for the built-in style")
public @interface StyleText {

  /** {@return the message of a violation} */
  String message() default "is not a style";

  /** {@return the groups of the constraint; default: none} */
  Class<?>[] groups() default {};

  /** {@return the payload of the constraint; default: none} */
  Class<? extends Payload>[] payload() default {};
}

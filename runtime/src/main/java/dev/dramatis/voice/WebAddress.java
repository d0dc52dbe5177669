package dev.dramatis.voice;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires the address of a web page; null is valid. A constraint for voice sources. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(
    regexp = "https?://[^\\s/]+(?:/\\S*)?",
    message = "must be a web address that starts with https://")
public @interface WebAddress {

  /** {@return the message of a violation} */
  String message() default "is not a web address";

  /** {@return the groups of the constraint; default: none} */
  Class<?>[] groups() default {};

  /** {@return the payload of the constraint; default: none} */
  Class<? extends Payload>[] payload() default {};
}

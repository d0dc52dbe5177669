package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an annotation to a record, and so adds a kind of voice, instructions or trait. The record
 * implements {@link dev.dramatis.character.VoiceSource}, {@link
 * dev.dramatis.character.Instructions} or {@link dev.dramatis.character.Trait}.
 *
 * <pre>{@code
 * @BindsTo(FirstMessage.class)
 * public @interface Greets {
 *   String text() default "";
 * }
 *
 * public record FirstMessage(@NotBlank String text) implements Trait {}
 * }</pre>
 *
 * <p>Each element binds to the record component of its name. Strings, numbers, booleans and enums
 * bind as themselves, arrays as {@link java.util.List}, and nested annotations as nested records. A
 * nested record need not implement any of the three. Give every element a default, and require a
 * value with a Jakarta Validation constraint on the record. The compiler checks the constraint on
 * the annotation's values.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BindsTo {

  /** {@return the record; it and its canonical constructor are public} */
  Class<? extends Record> value();

  /**
   * {@return the component that the element {@code value} binds to; unused without such an element}
   */
  String valueComponent() default "value";
}

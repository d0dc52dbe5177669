package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation the compile-time face of a record, and so a kind of voice, instructions or
 * trait, as the record implements {@link dev.dramatis.character.VoiceSource}, {@link
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
 * <p>Each element binds to the record component of its name. Texts, numbers, booleans and enums
 * bind as themselves, arrays as {@link java.util.List}, nested annotations as nested records, which
 * an annotation used only inside others binds without implementing any of the three. Give every
 * element a default, and state what is required as a Jakarta Validation constraint on the record:
 * it is checked on the annotation's values while the character compiles.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BindsTo {

  /** The record: public, its canonical constructor included. */
  Class<? extends Record> value();

  /** The component that an element named {@code value} binds to; unused without such an element. */
  String valueComponent() default "value";
}

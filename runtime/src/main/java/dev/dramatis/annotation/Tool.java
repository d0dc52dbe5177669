package dev.dramatis.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a character that the LLM may call, if the host allows it: {@link
 * dev.dramatis.CharacterRegistry.Builder#allowTools}.
 *
 * <pre>{@code
 * @Tool(value = "Books a table for tonight.", meanwhile = "One moment, I look at the book.")
 * String bookTable(
 *     @FromHost Tables tables,
 *     @ToolParam("how many people come") @Min(1) @Max(12) int guests,
 *     @NotBlank @Size(max = 60) String name,
 *     Optional<Room> room) {
 *   return tables.book(guests, name, room);
 * }
 * }</pre>
 *
 * <p>A parameter is a {@code String}, {@code int}, {@code long}, {@code double}, {@code
 * BigDecimal}, {@code boolean}, {@code LocalDate} or {@code LocalTime}, an enum, a {@code List} or
 * a record of these, or an {@code Optional} of one of them. Only an {@code Optional} may be left
 * out by the LLM. An enum has the names of its constants, whatever its {@code toString} returns.
 * Constraints of Jakarta Validation apply to a parameter and to the components of a record. Javac
 * 17 does not show those on the items of a list in a class file.
 *
 * <p>The result is a text, a number, a boolean, an enum or nothing, and the LLM reads it. Null says
 * that nothing was found. An LLM may call a tool twice for one request, and an instance may be gone
 * at the next turn. So an effect belongs in a host object, and a result says all that the LLM has
 * to know.
 *
 * <p>Only a method that has the annotation itself is a tool. An override repeats it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Tool {

  /** {@return the description that the LLM reads; required} */
  String value() default "";

  /** {@return the tool's name for the LLM; default: the method's} */
  String name() default "";

  /**
   * {@return what the character says while the tool runs, word for word; one of several is drawn
   * for each answer} They are in one language. Default: nothing.
   */
  String[] meanwhile() default {};
}

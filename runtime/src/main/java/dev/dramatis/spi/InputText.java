package dev.dramatis.spi;

import dev.dramatis.character.HostText;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of prompt inputs as text, for the templates in generated code. */
public final class InputText {

  private InputText() {}

  /**
   * {@return a record of inputs, which may not be null}
   *
   * @param <I> the type of the record
   * @param inputs the result of the character's code
   * @param character the character class, for the message
   */
  public static <I> I given(@Nullable I inputs, String character) {
    return Objects.requireNonNull(
        inputs, () -> "inputs(context) of " + character + " returned null");
  }

  /**
   * {@return a value in one line}
   *
   * @param value a text, a number, a character or an enum constant
   * @param name the component, for the message
   * @throws NoSuchElementException if it is null or empty
   */
  public static String line(@Nullable Object value, String name) {
    return required(HostText.oneLine(text(value)), name);
  }

  /**
   * {@return a value in one line, or a default if it is null or empty}
   *
   * @param value as in {@link #line}
   * @param fallback the default, which may be empty
   */
  public static String lineOr(@Nullable Object value, String fallback) {
    String line = HostText.oneLine(text(value));
    return line.isEmpty() ? fallback : line;
  }

  /**
   * {@return a value with its line breaks}
   *
   * @param value as in {@link #line}
   * @param name the component, for the message
   * @throws NoSuchElementException if it is null or blank
   */
  public static String lines(@Nullable Object value, String name) {
    return required(HostText.lines(text(value)), name);
  }

  /**
   * {@return a value with its line breaks, or a default if it is null or blank}
   *
   * @param value as in {@link #line}
   * @param fallback the default, which may be empty
   */
  public static String linesOr(@Nullable Object value, String fallback) {
    String lines = HostText.lines(text(value));
    return lines.isEmpty() ? fallback : lines;
  }

  private static String text(@Nullable Object value) {
    Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    String text = given == null ? "" : given.toString();
    return text == null ? "" : text;
  }

  private static String required(String text, String name) {
    if (text.isBlank()) {
      throw new NoSuchElementException(
          name + " has no text; give it one, or the placeholder a default");
    }
    return text;
  }
}

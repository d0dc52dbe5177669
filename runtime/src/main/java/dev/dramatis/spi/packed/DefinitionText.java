package dev.dramatis.spi.packed;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition as one text in the generated code of a large cast. An unread constant costs a JVM
 * almost nothing, whereas code costs the loading and verifying of its class.
 *
 * <p>Each value is the length of its text in bytes of UTF-8, a mark and the text. The mark is a
 * colon if the text is ASCII, which needs no decoding, otherwise a semicolon. An absent value is a
 * hyphen. A nested record is a plus sign and its values; a list is its count, a colon and its
 * items. Values are read in the order in which they were written. Not thread-safe.
 *
 * <p>The bytes that follow bound a length or a count, so that a wrong text costs no more than its
 * own size. Every method then throws {@link #buildMismatch}.
 */
public final class DefinitionText {

  private static final byte ABSENT = '-';
  private static final byte PRESENT = '+';
  private static final byte APART = '!';
  private static final byte GREETS = '"';
  private static final byte DESCRIBED = '#';
  private static final byte ASCII = ':';
  private static final byte BEYOND_ASCII = ';';

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final @Nullable SharedTexts shared;
  private int at;

  /**
   * Makes a reader of a text.
   *
   * @param text a definition as the processor writes it
   */
  public DefinitionText(String text) {
    this(text.getBytes(StandardCharsets.UTF_8), 0, null);
  }

  /**
   * Makes a reader inside the bytes of several definitions.
   *
   * @param at the index of its first byte
   * @param shared the texts that several definitions have
   */
  DefinitionText(byte[] bytes, int at, @Nullable SharedTexts shared) {
    this(bytes, at, bytes.length, shared);
  }

  private DefinitionText(byte[] bytes, int at, int end, @Nullable SharedTexts shared) {
    this.bytes = bytes;
    this.at = at;
    this.start = at;
    this.end = end;
    this.shared = shared;
  }

  /** Returns a reader of the next value. */
  DefinitionText part() {
    int start = skip();
    return new DefinitionText(bytes, start, at, shared);
  }

  /** Returns the index after the last byte. */
  int end() {
    return end;
  }

  /**
   * Reads the values that every character has; the voice and the other records follow.
   *
   * @param bank the name of the bank
   * @return a builder with these values
   */
  public CharacterDefinition.Builder definition(String bank) {
    CharacterDefinition.Builder definition =
        begun(own(), own()).bank(bank).className(own()).languages(texts()).tags(texts());
    String comment = text();
    if (comment != null) {
      definition.comment(comment);
    }
    Listed listed = constant(Listed.class);
    if (listed != null) {
      definition.listed(listed);
    }
    Integer order = intValue();
    if (order != null) {
      definition.order(order);
    }
    if (isPresent()) {
      definition.withoutHouseRules();
    }
    if (is(GREETS)) {
      definition.withGreeting();
    }
    if (is(DESCRIBED)) {
      definition.description(own());
    }
    return definition;
  }

  private CharacterDefinition.Builder begun(String id, String name) {
    if (id.isBlank() || name.isBlank()) {
      throw buildMismatch();
    }
    return CharacterDefinition.builder(id, name);
  }

  /** {@return true if only the {@link #id} is here, because generated code makes the definition} */
  public boolean isDefinedInCode() {
    return is(APART);
  }

  /** {@return the id, which is the first value} */
  public String id() {
    is(APART);
    return own();
  }

  /** {@return true if there is a nested record, whose values follow} */
  public boolean isPresent() {
    return !is(ABSENT) && is(PRESENT);
  }

  private boolean is(byte mark) {
    if (at == end || bytes[at] != mark) {
      return false;
    }
    at++;
    return true;
  }

  /** {@return the next value; null if it is absent} */
  public @Nullable String text() {
    return is(ABSENT) ? null : present();
  }

  private String present() {
    int before = at;
    int start = skip();
    return shared == null || start == at ? decode(bytes, start, at) : shared.of(before, start, at);
  }

  /** Returns the next value, which few other definitions have. */
  private String own() {
    return decode(bytes, skip(), at);
  }

  /** Skips the next value, and returns the index of its text. */
  private int skip() {
    int length = number();
    if (length > end - at) {
      throw buildMismatch();
    }
    int start = at;
    at += length;
    return start;
  }

  /** Returns the text between two indexes; the mark before it selects the decoding. */
  static String decode(byte[] bytes, int start, int end) {
    Charset charset =
        bytes[start - 1] == ASCII ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return new String(bytes, start, end - start, charset);
  }

  /** {@return the exception for a text that does not match its reader} */
  public IllegalStateException buildMismatch() {
    return new IllegalStateException(
        "the classes of its bank are of different builds; build its module again");
  }

  /**
   * Reads a length, a count, or the number of a record: digits and a mark.
   *
   * @return the number, zero or more
   * @throws IllegalStateException if there is something else
   */
  public int number() {
    int first = at;
    int number = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      int digit = bytes[at++] - '0';
      if (number > (Integer.MAX_VALUE - digit) / 10) {
        throw buildMismatch();
      }
      number = number * 10 + digit;
    }
    if (at == first || !(is(ASCII) || is(BEYOND_ASCII))) {
      throw buildMismatch();
    }
    return number;
  }

  /** {@return the number of items that follow; negative if the list is absent} */
  public int count() {
    return is(ABSENT) ? -1 : countOfItems();
  }

  /**
   * Returns the count, bounded by the bytes of the whole text: an item may be a record without
   * components.
   */
  private int countOfItems() {
    int count = number();
    if (count > end - start) {
      throw buildMismatch();
    }
    return count;
  }

  /** {@return a list of texts; null if it is absent} */
  public @Nullable List<String> textList() {
    return is(ABSENT) ? null : List.of(texts());
  }

  private String[] texts() {
    String[] texts = new String[countOfItems()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = present();
    }
    return texts;
  }

  /**
   * {@return the constant of an enum that has the next value's name; null if it is absent}
   *
   * @param <E> the type of the enum
   * @param type the enum
   */
  public <E extends Enum<E>> @Nullable E constant(Class<E> type) {
    String name = text();
    try {
      return name == null ? null : Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw buildMismatch();
    }
  }

  /** {@return the next value as a boolean; null if it is absent} */
  public @Nullable Boolean booleanValue() {
    return (Boolean) scalar(Boolean.class);
  }

  /** {@return the next value as a byte; null if it is absent} */
  public @Nullable Byte byteValue() {
    return (Byte) scalar(Byte.class);
  }

  /** {@return the next value as a character; null if it is absent} */
  public @Nullable Character charValue() {
    return (Character) scalar(Character.class);
  }

  /** {@return the next value as a double; null if it is absent} */
  public @Nullable Double doubleValue() {
    return (Double) scalar(Double.class);
  }

  /** {@return the next value as a float; null if it is absent} */
  public @Nullable Float floatValue() {
    return (Float) scalar(Float.class);
  }

  /** {@return the next value as an int; null if it is absent} */
  public @Nullable Integer intValue() {
    return (Integer) scalar(Integer.class);
  }

  /** {@return the next value as a long; null if it is absent} */
  public @Nullable Long longValue() {
    return (Long) scalar(Long.class);
  }

  /** {@return the next value as a short; null if it is absent} */
  public @Nullable Short shortValue() {
    return (Short) scalar(Short.class);
  }

  private @Nullable Object scalar(Class<?> type) {
    String value = text();
    try {
      return value == null ? null : parsed(type, value);
    } catch (IllegalArgumentException e) {
      throw buildMismatch();
    }
  }

  /**
   * Parses a value. A map of parsers would need the first lambda of a JVM, which is slow to make.
   */
  private static Object parsed(Class<?> type, String value) {
    if (type == Boolean.class && (value.equals("true") || value.equals("false"))) {
      return Boolean.valueOf(value);
    }
    if (type == Character.class && value.length() == 1) {
      return value.charAt(0);
    }
    if (type == Byte.class) {
      return Byte.valueOf(value);
    }
    if (type == Short.class) {
      return Short.valueOf(value);
    }
    if (type == Integer.class) {
      return Integer.valueOf(value);
    }
    if (type == Long.class) {
      return Long.valueOf(value);
    }
    if (type == Float.class) {
      return Float.valueOf(value);
    }
    if (type == Double.class) {
      return Double.valueOf(value);
    }
    throw new IllegalArgumentException(value);
  }
}

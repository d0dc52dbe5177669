package dev.dramatis.spi.tool;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a call, or one item of a list. Its constraints come first, then the method that
 * reads it: {@code arguments.at("guests").atLeast(1).atMost(12).toInt()}. A value that is wrong is
 * a fault of the arguments, and the method returns any value of its type. Not thread-safe.
 */
public final class ToolArgument {

  /** The most characters of a text without a size of its own. */
  public static final int LONGEST_TEXT = 10_000;

  private static final int MOST_ITEMS = 1_000;
  private static final int LONGEST_TIME = 40;
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private final ToolArguments arguments;
  private final ArgumentFaults faults;
  private final @Nullable ToolArgument parent;
  private String name = "";
  private int item = -1;
  private @Nullable Object value;
  private long least;
  private long most;
  private int smallest;
  private int largest;
  private boolean isNotBlank;
  private boolean isOptional;
  private @Nullable ToolConstraint constraint;

  ToolArgument(ToolArguments arguments, ArgumentFaults faults, @Nullable ToolArgument parent) {
    this.arguments = arguments;
    this.faults = faults;
    this.parent = parent;
  }

  ToolArgument moveTo(String toName, @Nullable Object toValue) {
    name = toName;
    value = toValue;
    least = Long.MIN_VALUE;
    most = Long.MAX_VALUE;
    smallest = 0;
    largest = Integer.MAX_VALUE;
    isNotBlank = false;
    isOptional = false;
    constraint = null;
    return this;
  }

  private ToolArgument moveToItem(int toItem, @Nullable Object toValue) {
    item = toItem;
    return moveTo("", toValue);
  }

  /**
   * Demands a whole number of at least a bound.
   *
   * @param bound the smallest number
   * @return this argument
   */
  public ToolArgument atLeast(long bound) {
    least = Math.max(least, bound);
    return this;
  }

  /**
   * Demands a whole number of at most a bound.
   *
   * @param bound the largest number
   * @return this argument
   */
  public ToolArgument atMost(long bound) {
    most = Math.min(most, bound);
    return this;
  }

  /**
   * Demands a length of a text in UTF-16 code units, or a number of a list's items.
   *
   * @param from the smallest size
   * @param to the largest size
   * @return this argument
   */
  public ToolArgument size(int from, int to) {
    smallest = Math.max(smallest, from);
    largest = Math.min(largest, to);
    return this;
  }

  /**
   * Demands a text that is not blank.
   *
   * @return this argument
   */
  public ToolArgument notBlank() {
    isNotBlank = true;
    return this;
  }

  /**
   * Demands that a constraint holds.
   *
   * @param further a constraint, in addition to those that were set before
   * @return this argument
   */
  public ToolArgument holding(ToolConstraint further) {
    constraint = constraint == null ? further : constraint.and(further);
    return this;
  }

  /**
   * Reads an {@code int}.
   *
   * @return the number; 0 if it is wrong
   */
  public int toInt() {
    return (int) whole(Math.max(least, Integer.MIN_VALUE), Math.min(most, Integer.MAX_VALUE));
  }

  /**
   * Reads a {@code long}.
   *
   * @return the number; 0 if it is wrong
   */
  public long toLong() {
    return whole(least, most);
  }

  private long whole(long from, long to) {
    if (value instanceof Integer || value instanceof Long) {
      return within(((Number) value).longValue(), from, to);
    }
    if (isMissing()) {
      return 0;
    }
    BigDecimal number = GivenNumber.whole(value);
    if (number == null) {
      return wrong("must be a whole number", 0L);
    }
    if (number.compareTo(LONG_MAX) > 0) {
      return wrong("must be at most " + to, 0L);
    }
    return number.compareTo(LONG_MIN) < 0
        ? wrong("must be at least " + from, 0L)
        : within(number.longValue(), from, to);
  }

  private long within(long number, long from, long to) {
    if (number > to) {
      return wrong("must be at most " + to, 0L);
    }
    if (number < from) {
      return wrong("must be at least " + from, 0L);
    }
    return constraint == null || holds(BigDecimal.valueOf(number)) ? number : 0;
  }

  /**
   * Reads a {@code double}, which is finite.
   *
   * @return the number; 0 if it is wrong
   */
  public double toDouble() {
    if (isMissing()) {
      return 0;
    }
    double number = GivenNumber.fraction(value);
    if (!Double.isFinite(number)) {
      return wrong("must be a number", 0.0);
    }
    return holds(number) ? number : 0;
  }

  /**
   * Reads a decimal of at most 100 digits.
   *
   * @return the number; 0 if it is wrong
   */
  public BigDecimal toDecimal() {
    if (isMissing()) {
      return BigDecimal.ZERO;
    }
    BigDecimal number = GivenNumber.decimal(value);
    if (number == null) {
      return wrong("must be a number of at most 100 digits", BigDecimal.ZERO);
    }
    return holds(number) ? number : BigDecimal.ZERO;
  }

  /**
   * Reads a {@code boolean}; the texts {@code true} and {@code false} are booleans too.
   *
   * @return the value; false if it is wrong
   */
  public boolean toBoolean() {
    if (isMissing()) {
      return false;
    }
    boolean isTrue = Boolean.TRUE.equals(value) || "true".equals(value);
    if (!isTrue && !Boolean.FALSE.equals(value) && !"false".equals(value)) {
      return wrong("must be true or false", false);
    }
    return holds(isTrue) && isTrue;
  }

  /**
   * Reads a text. Without a size it has at most 10,000 characters.
   *
   * @return the text; empty if it is wrong
   */
  public String toText() {
    if (isMissing()) {
      return "";
    }
    if (!(value instanceof String text)) {
      return wrong("must be a text", "");
    }
    if (!isShortEnough(text.length(), LONGEST_TEXT, "character")) {
      return "";
    }
    if (isNotBlank && text.isBlank()) {
      faults.add(ArgumentSentences.blank(path()));
      return "";
    }
    return isLongEnough(text.length(), "character") && holds(text) ? text : "";
  }

  /** It comes first, so that nothing is done with a text or a list that is too long. */
  private boolean isShortEnough(int size, int otherwise, String unit) {
    int limit = largest == Integer.MAX_VALUE ? otherwise : largest;
    if (size > limit) {
      faults.add(ArgumentSentences.tooLarge(path(), limit, unit, size));
    }
    return size <= limit;
  }

  private boolean isLongEnough(int size, String unit) {
    if (size < smallest) {
      faults.add(ArgumentSentences.tooSmall(path(), smallest, unit, size));
    }
    return size >= smallest;
  }

  /**
   * Reads the constant of an enum by its name.
   *
   * @param <E> the type of the enum
   * @param constants all of them, at least one
   * @return the constant; the first one if it is wrong
   */
  public <E extends Enum<E>> E toConstant(E[] constants) {
    if (isMissing()) {
      return constants[0];
    }
    for (E constant : constants) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    faults.add(ArgumentSentences.noConstant(path(), constants, value, isOptional));
    return constants[0];
  }

  /**
   * Reads a date in ISO 8601, such as {@code 2026-01-31}.
   *
   * @return the date; 1970-01-01 if it is wrong
   */
  public LocalDate toDate() {
    return parsed("must be a date such as 2026-01-31", LocalDate.EPOCH, LocalDate::parse);
  }

  /**
   * Reads a time of day in ISO 8601, such as {@code 18:30}.
   *
   * @return the time; midnight if it is wrong
   */
  public LocalTime toTime() {
    return parsed("must be a time such as 18:30", LocalTime.MIDNIGHT, LocalTime::parse);
  }

  private <T> T parsed(String demand, T otherwise, Function<String, T> parse) {
    if (isMissing()) {
      return otherwise;
    }
    try {
      if (value instanceof String text && text.length() <= LONGEST_TIME) {
        return parse.apply(text);
      }
    } catch (DateTimeException e) {
      return wrong(demand, otherwise);
    }
    return wrong(demand, otherwise);
  }

  /**
   * Reads a value that may be missing. An empty text counts as missing, except with {@link
   * #toOptionalText}.
   *
   * @param <T> the type of the value
   * @param read reads the value of this argument, with its constraints
   * @return the value; empty if it is missing
   */
  public <T> Optional<T> toOptional(Function<ToolArgument, T> read) {
    return "".equals(value) ? Optional.empty() : toOptionalText(read);
  }

  /**
   * Reads a text that may be missing.
   *
   * @param <T> the type of the value
   * @param read reads the value of this argument, with its constraints
   * @return the value; empty if it is missing
   */
  public <T> Optional<T> toOptionalText(Function<ToolArgument, T> read) {
    if (value == null) {
      return Optional.empty();
    }
    isOptional = true;
    return Optional.ofNullable(read.apply(this));
  }

  /**
   * Reads a list. Without a size it has at most 1,000 items.
   *
   * @param <T> the type of the items
   * @param read reads an item, with its constraints
   * @return an immutable list; empty if it is wrong
   */
  public <T> List<T> toList(Function<ToolArgument, T> read) {
    if (isMissing()) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      return wrong("must be a list", List.of());
    }
    if (!isShortEnough(items.size(), MOST_ITEMS, "item") || !isLongEnough(items.size(), "item")) {
      return List.of();
    }
    ToolArgument each = new ToolArgument(arguments, faults, this);
    List<T> values = new ArrayList<>(items.size());
    for (Object item : items) {
      values.add(read.apply(each.moveToItem(values.size(), item)));
    }
    return faults.isEmpty() ? List.copyOf(values) : List.of();
  }

  /**
   * Reads an object.
   *
   * @param <T> the type of the object
   * @param members the names of its members
   * @param read reads the members, and returns null if they are wrong
   * @return the object; null if it is wrong
   */
  public <T> @Nullable T toRecord(List<String> members, Function<ToolArguments, @Nullable T> read) {
    if (isMissing()) {
      return null;
    }
    return value instanceof Map<?, ?> given
        ? read.apply(arguments.inside(this, given, members))
        : wrong("must be an object", null);
  }

  private boolean isMissing() {
    if (value == null) {
      faults.add(ArgumentSentences.missing(path()));
    }
    return value == null;
  }

  private boolean holds(Object read) {
    String broken = constraint == null ? null : constraint.violatedDemand(read);
    if (broken != null) {
      wrong(broken, null);
    }
    return broken == null;
  }

  private <T extends @Nullable Object> T wrong(String demand, T otherwise) {
    faults.add(ArgumentSentences.wrong(path(), demand, value));
    return otherwise;
  }

  /** Returns the place as a sentence names it: {@code dishes[0].name}. */
  String path() {
    if (parent == null) {
      return name;
    }
    return item >= 0 ? parent.path() + "[" + item + "]" : parent.path() + "." + name;
  }
}

package dev.dramatis;

import dev.dramatis.character.Suggestions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The arguments of {@link Preview}.
 *
 * @param asksForHelp true if the usage is all that is asked for
 * @param id the character's id; empty for the list of the cast
 * @param options the options of the character's session
 */
record PreviewArguments(boolean asksForHelp, Optional<String> id, SessionOptions options) {

  private static final String HELP = "--help";
  private static final String SEED = "--seed";
  private static final String TIME = "--time";
  private static final String WITH = "--with";
  private static final List<String> OPTIONS = List.of(SEED, TIME, WITH);

  private static final DateTimeFormatter TIMES =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalStart()
          .appendLiteral('[')
          .parseCaseSensitive()
          .appendZoneRegionId()
          .appendLiteral(']')
          .toFormatter(Locale.ROOT);

  /**
   * Reads the arguments, and makes the host objects of {@code --with}.
   *
   * @throws IllegalArgumentException if they are wrong; the message is for the author
   */
  static PreviewArguments of(String... args) {
    List<String> ids = new ArrayList<>();
    Map<String, String> given = new TreeMap<>();
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      if (argument.equals(HELP)) {
        return new PreviewArguments(true, Optional.empty(), SessionOptions.defaults());
      }
      if (argument.startsWith("-")) {
        addOption(argument, rest, given);
      } else {
        ids.add(argument);
      }
    }
    check(ids, given);
    return new PreviewArguments(false, ids.stream().findFirst(), options(given));
  }

  private static void addOption(String argument, Iterator<String> rest, Map<String, String> given) {
    int equals = argument.indexOf('=');
    String option = equals < 0 ? argument : argument.substring(0, equals);
    if (!OPTIONS.contains(option)) {
      throw new IllegalArgumentException(
          "there is no option %s; %s"
              .formatted(
                  option,
                  Suggestions.of(option, OPTIONS).stream()
                      .findFirst()
                      .map(near -> "did you mean " + near + "?")
                      .orElse("--help shows all of them")));
    }
    if (equals < 0 && !rest.hasNext()) {
      throw new IllegalArgumentException(option + " has no value; --help shows how to write it");
    }
    String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
    if (given.put(option, value) != null) {
      throw new IllegalArgumentException(option + " stands there twice; remove one of the two");
    }
  }

  private static void check(List<String> ids, Map<String, String> given) {
    if (ids.size() > 1) {
      throw new IllegalArgumentException(
          "%s are %s ids; ask for one character at a time"
              .formatted(String.join(" and ", ids), ids.size()));
    }
    if (ids.isEmpty() && !given.isEmpty()) {
      throw new IllegalArgumentException(
          "%s changes a prompt; add the id of a character"
              .formatted(given.keySet().iterator().next()));
    }
  }

  private static SessionOptions options(Map<String, String> given) {
    String factory = given.get(WITH);
    String seed = given.get(SEED);
    String time = given.get(TIME);
    Clock clock = time == null ? null : clock(time);
    SessionOptions.Builder options =
        factory == null
            ? SessionOptions.builder()
            : new NamedFactory(factory).options().toBuilder();
    if (seed != null) {
      options.seed(seed(seed));
    }
    if (clock != null) {
      options.clock(clock);
    }
    return options.build();
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s is \"%s\"; write a whole number, such as %s 7".formatted(SEED, text, SEED));
    }
  }

  private static Clock clock(String text) {
    try {
      TemporalAccessor read = TIMES.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
      ZonedDateTime time =
          read instanceof LocalDateTime local
              ? local.atZone(ZoneOffset.UTC)
              : ZonedDateTime.from(read);
      return Clock.fixed(time.toInstant(), time.getZone());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is \"%s\"; write a time, such as 2026-01-01T08:00 or 2026-01-01T08:00[Europe/Paris]"
              .formatted(TIME, text));
    }
  }
}

package dev.dramatis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The recipe of a session: what makes the same instance and prompt again, given the same host
 * objects.
 *
 * <pre>
 * 1t~gertrude~-1pbcvy7p6lgcg~mr2nf2rf~+02:00~Europe/Paris~google/gemma-3-4b-it~1TtmPRMcvs9CZm6E~5b1d20c7
 * </pre>
 *
 * <p>Its text has the version and {@code t}, or {@code s} with a saved prompt; the character; seed
 * and milliseconds to the base of 36; offset; zone; the LLM's name or nothing; the prompt's hash;
 * the deflated prompt after {@code s}; and a checksum. It finds damage, and proves nothing about
 * who wrote the text.
 *
 * @param start with an id and a zone
 * @param deflatedPrompt null if the prompt was not saved
 */
record Ticket(SessionStart start, String promptHash, @Nullable String deflatedPrompt) {

  /** The length of the longest text that is read; a saved prompt fits whatever it says. */
  static final int LONGEST = 2 * DeflatedPrompt.MOST_BYTES;

  private static final String VERSION = "1";
  private static final String TICKET = VERSION + "t";
  private static final String SAVED = VERSION + "s";
  private static final String SEPARATOR = "~";
  private static final int RADIX = 36;
  private static final int FIELDS = 9;
  private static final String HARMLESS_MARKS = "-._/:+@";

  private static final String DAMAGED = "is damaged or incomplete";

  /** Returns the text of a ticket without a prompt. */
  static String text(SessionStart start, String promptHash) {
    return withChecksum(fields(TICKET, start, promptHash));
  }

  /** Returns the text of a ticket with its prompt. */
  static String text(SessionStart start, String promptHash, String prompt) {
    return withChecksum(
        fields(SAVED, start, promptHash) + SEPARATOR + DeflatedPrompt.deflate(prompt));
  }

  private static String fields(String kind, SessionStart start, String promptHash) {
    String id = start.id();
    if (id == null) {
      throw new IllegalStateException(
          "a character that is in no registry has no ticket; add it to the registry's builder");
    }
    ZonedDateTime time = start.time();
    return String.join(
        SEPARATOR,
        kind,
        escape(id),
        Long.toString(start.seed(), RADIX),
        Long.toString(start.opened().toEpochMilli(), RADIX),
        time.getOffset().getId(),
        escape(time.getZone().getId()),
        escape(Objects.requireNonNullElse(start.llmName(), "")),
        promptHash);
  }

  /**
   * Reads the text of a ticket, but not its prompt.
   *
   * @throws TicketException if the text cannot be read
   */
  static Ticket read(String text) {
    if (text.length() > LONGEST) {
      throw TicketException.of("is longer than %s characters".formatted(LONGEST));
    }
    String[] fields = text.split(SEPARATOR, FIELDS + 2);
    boolean isSaved = fields[0].equals(SAVED);
    if (!isSaved && !fields[0].equals(TICKET)) {
      throw unknown(fields[0]);
    }
    if (fields.length != (isSaved ? FIELDS + 1 : FIELDS)
        || !fields[fields.length - 1].equals(checksum(text, text.lastIndexOf(SEPARATOR)))
        || fields[7].length() != PromptHash.LENGTH) {
      throw TicketException.of(DAMAGED);
    }
    try {
      Instant opened = Instant.ofEpochMilli(Long.parseLong(fields[3], RADIX));
      ZoneId zone = zone(unescape(fields[5]), ZoneOffset.of(fields[4]), opened);
      long seed = Long.parseLong(fields[2], RADIX);
      String llmName = fields[6].isEmpty() ? null : unescape(fields[6]);
      return new Ticket(
          new SessionStart(unescape(fields[1]), opened, zone, seed, llmName),
          fields[7],
          isSaved ? fields[8] : null);
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException quoting) {
      throw TicketException.of(DAMAGED); // a cause would quote a part of the text
    }
  }

  private static RuntimeException unknown(String kind) {
    String version = kind.replaceFirst("[ts]$", "");
    return version.matches("[0-9]{1,9}")
        ? TicketException.of(
            "has version %s, and this library reads version %s; open a new session, or use the library that made it"
                .formatted(version, VERSION))
        : TicketException.of(
            "is not one; pass the text that session.ticket() or session.saved() returned");
  }

  /**
   * Returns the zone, or the offset if this JDK has other rules for that zone, or does not know it.
   */
  private static ZoneId zone(String id, ZoneOffset offset, Instant opened) {
    try {
      ZoneId zone = ZoneId.of(id);
      return zone.getRules().getOffset(opened).equals(offset) ? zone : offset;
    } catch (DateTimeException e) {
      return offset;
    }
  }

  /** Returns the id with which the registry was asked for the character. */
  String id() {
    return Objects.requireNonNull(start.id(), "every ticket has an id");
  }

  /**
   * Returns the prompt with which the session goes on.
   *
   * @param made the prompt that the prompt code made again
   * @throws TicketException if the saved prompt is needed and damaged
   */
  ResumedPrompt resume(String made) {
    String hash = PromptHash.of(made);
    if (hash.equals(promptHash)) {
      return new ResumedPrompt(made, hash, Resumption.SAME);
    }
    if (deflatedPrompt == null) {
      return new ResumedPrompt(made, hash, Resumption.CHANGED);
    }
    String saved = DeflatedPrompt.inflate(deflatedPrompt);
    if (saved.isBlank() || !PromptHash.of(saved).equals(promptHash)) {
      throw TicketException.of(DAMAGED);
    }
    return new ResumedPrompt(saved, promptHash, Resumption.KEPT);
  }

  /** Returns the fields of a ticket, with a checksum as the last one. */
  static String withChecksum(String fields) {
    return fields + SEPARATOR + checksum(fields, fields.length());
  }

  /** Returns a checksum of the text before an end, in which any one changed character shows. */
  private static String checksum(String text, int end) {
    CRC32 checksum = new CRC32(); // five times as fast as the hash code of a saved prompt
    checksum.update(text.getBytes(ISO_8859_1), 0, end);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /**
   * Returns the text in letters, digits and harmless marks; others read {@code %} and four digits.
   */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isHarmless(letter)) {
        escaped.append(letter);
      } else {
        escaped.append('%').append(HexFormat.of().toHexDigits(letter));
      }
    }
    return escaped.toString();
  }

  private static boolean isHarmless(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || HARMLESS_MARKS.indexOf(letter) >= 0;
  }

  private static String unescape(String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    StringBuilder text = new StringBuilder(escaped.length());
    for (int at = 0; at < escaped.length(); at++) {
      char letter = escaped.charAt(at);
      if (letter == '%') {
        text.append((char) HexFormat.fromHexDigits(escaped, at + 1, at + 5));
        at += 4;
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  /** Returns a text without the ticket, which is a secret. */
  @Override
  public String toString() {
    return "ticket";
  }
}

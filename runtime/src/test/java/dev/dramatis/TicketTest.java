package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketTest {

  private static final String PROMPT = "You are Gertrude. ".repeat(200);
  private static final String HASH = PromptHash.of(PROMPT);
  private static final SessionStart START =
      start("gertrude", "America/Argentina/Buenos_Aires", "google/gemma-3-4b-it");

  private static final String TICKET = Ticket.text(START, HASH);
  private static final String SAVED = Ticket.text(START, HASH, PROMPT);

  private static SessionStart start(String id, String zone, @Nullable String llmName) {
    return new SessionStart(
        id,
        Instant.parse("2026-07-01T22:30:00.123Z"),
        ZoneId.of(zone),
        -8_070_450_532_247_928_832L,
        llmName);
  }

  @Test
  void text_ticket_isOneShortLineThatBeginsWithItsVersion() {
    assertThat(TICKET)
        .isEqualTo(
            "1t~gertrude~-1pbcvy7p6lgcg~mr2nf2rf~-03:00~America/Argentina/Buenos_Aires"
                + "~google/gemma-3-4b-it~"
                + HASH
                + "~04f51141")
        .hasSizeLessThan(160);
  }

  @Test
  void text_saved_isOneLineThatBeginsWithItsVersion() {
    assertThat(SAVED).startsWith("1s~gertrude~").matches("[!-~]+").hasSizeLessThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gertrude", "kids:otto", "ägidius", "com.acme bank:otto", "a~b%0041\n"})
  void read_id_isWhatWasWritten(String id) {
    SessionStart start = start(id, "Europe/Paris", null);
    String text = Ticket.text(start, HASH);

    assertThat(text).matches("[!-~]+");
    assertThat(Ticket.read(text)).isEqualTo(new Ticket(start, HASH, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Z", "UTC", "+05:45", "-00:00:01", "UTC+01:00", "Asia/Kathmandu", "Etc/GMT+5"})
  void read_zone_isWhatWasWritten(String zone) {
    SessionStart start = start("otto", zone, "an LLM (new)\n~%");

    assertThat(Ticket.read(Ticket.text(start, HASH)).start()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE})
  void read_extremeNumbers_areWhatWasWritten(long number) {
    SessionStart start =
        new SessionStart("otto", Instant.ofEpochMilli(number), ZoneOffset.UTC, number, null);

    assertThat(Ticket.read(Ticket.text(start, HASH)).start()).isEqualTo(start);
  }

  @Test
  void read_zoneThatThisJdkDoesNotKnow_isTheOffset() {
    assertThat(read(TICKET.replace("Buenos_Aires", "Atlantis")).start().zone())
        .isEqualTo(ZoneOffset.ofHours(-3));
  }

  @Test
  void read_zoneWithAnotherOffsetThen_isTheOffset() {
    assertThat(read(TICKET.replace("-03:00", "-04:00")).start().zone())
        .isEqualTo(ZoneOffset.ofHours(-4));
  }

  @Test
  void read_everyTruncation_isRefused() {
    for (String text : new String[] {TICKET, SAVED}) {
      for (int length = 0; length < text.length(); length++) {
        assertRefused(text.substring(0, length));
      }
    }
  }

  @Test
  void read_everyChangedCharacter_isRefused() {
    for (String text : new String[] {TICKET, SAVED}) {
      for (int at = 0; at < text.length(); at++) {
        for (char other : new char[] {'a', '0', '~', '%', '-', '\n', 'é'}) {
          if (other != text.charAt(at)) {
            assertRefused(text.substring(0, at) + other + text.substring(at + 1));
          }
        }
      }
    }
  }

  @Test
  void read_textAround_isRefused() {
    assertRefused(TICKET + "\n");
    assertRefused(" " + TICKET);
    assertRefused(TICKET + TICKET);
    assertRefused(TICKET.replaceFirst("1t", "1s"));
    assertRefused(SAVED.replaceFirst("1s", "1t"));
  }

  @ParameterizedTest
  @CsvSource({"1t, 2t", "1s, 17s"})
  void read_newerVersion_saysBothVersions(String kind, String newer) {
    String text = (kind.equals("1t") ? TICKET : SAVED).replaceFirst(kind, newer);

    assertThatThrownBy(() -> Ticket.read(text))
        .isInstanceOf(TicketException.class)
        .hasMessage(
            "the ticket or saved conversation has version %s, and this library reads version 1;"
                    .formatted(newer.substring(0, newer.length() - 1))
                + " open a new session, or use the library that made it");
  }

  @Test
  void read_fieldsThatAreNoValues_areRefusedWithoutShowingThem() {
    for (String wrong :
        new String[] {
          TICKET.replace("-1pbcvy7p6lgcg", "s3cret!"),
          TICKET.replace("-1pbcvy7p6lgcg", "zzzzzzzzzzzzzzzzz"),
          TICKET.replace("mr2nf2rf", ""),
          TICKET.replace("-03:00", "-99:00"),
          TICKET.replace("gertrude", "gertrude%00"),
          TICKET.replace("gertrude", "%zzzz"),
          TICKET.replace(HASH, HASH.substring(1))
        }) {
      assertThatThrownBy(() -> read(wrong))
          .isInstanceOf(TicketException.class)
          .hasMessage("the ticket or saved conversation is damaged or incomplete")
          .hasNoCause();
    }
  }

  @Test
  void read_junk_isRefused() {
    Random random = new Random(1);
    byte[] bytes = new byte[1 << 20];
    random.nextBytes(bytes);
    assertRefused(new String(bytes, StandardCharsets.ISO_8859_1));
    assertRefused("~".repeat(1 << 20));
    assertRefused("1".repeat(1 << 20));
    assertRefused("1t~".repeat(1 << 18));
    assertRefused("{\"ticket\":1}");
  }

  @Test
  void read_textThatIsTooLong_isRefused() {
    String text = Ticket.text(start("otto", "Z", "x".repeat(Ticket.LONGEST)), HASH);

    assertThatThrownBy(() -> Ticket.read(text))
        .isInstanceOf(TicketException.class)
        .hasMessageContaining("is longer than 2097152 characters");
  }

  @Test
  void resume_samePrompt_isTheSame() {
    assertThat(Ticket.read(SAVED).resume(PROMPT))
        .isEqualTo(new ResumedPrompt(PROMPT, HASH, Resumption.SAME));
  }

  @Test
  void resume_otherPrompt_keepsTheSavedOne() {
    assertThat(Ticket.read(SAVED).resume("Other."))
        .isEqualTo(new ResumedPrompt(PROMPT, HASH, Resumption.KEPT));
  }

  @Test
  void resume_otherPromptAndNoneSaved_takesIt() {
    assertThat(Ticket.read(TICKET).resume("Other."))
        .isEqualTo(new ResumedPrompt("Other.", PromptHash.of("Other."), Resumption.CHANGED));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8191, 8192, 8193, 1 << 19, DeflatedPrompt.MOST_BYTES})
  void resume_promptOfAnySize_isKept(int size) {
    for (String prompt : new String[] {"x".repeat(size), noise(size)}) {
      String saved = Ticket.text(START, PromptHash.of(prompt), prompt);

      assertThat(saved.length()).isLessThan(Ticket.LONGEST);
      assertThat(Ticket.read(saved).resume("Other.").text()).isEqualTo(prompt);
    }
  }

  private static String noise(int size) {
    return new Random(size)
        .ints(size, ' ', '~')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void resume_promptWithEveryScript_isKept() {
    String prompt = "Grüße, 世界 👋🏽\n\tيوم\u0000";
    Ticket ticket = Ticket.read(Ticket.text(START, PromptHash.of(prompt), prompt));

    assertThat(ticket.resume("Other.").text()).isEqualTo(prompt);
  }

  @Test
  void resume_zipBomb_isRefused() {
    assertThatThrownBy(() -> withPrompt(deflated(new byte[1 << 28])).resume("Other."))
        .isInstanceOf(TicketException.class)
        .hasMessageContaining("has a prompt of more than 1048576 bytes");
  }

  @Test
  void resume_damagedPrompt_isRefused() {
    byte[] whole = deflated(PROMPT.getBytes(StandardCharsets.UTF_8));
    for (byte[] damaged :
        new byte[][] {
          {}, {1}, new byte[100], Arrays.copyOf(whole, whole.length - 1), needingDictionary()
        }) {
      assertThatThrownBy(() -> withPrompt(damaged).resume("Other."))
          .isInstanceOf(TicketException.class)
          .hasMessageContaining("damaged");
    }
    assertThatThrownBy(() -> new Ticket(START, HASH, "no base64!").resume("Other."))
        .isInstanceOf(TicketException.class);
  }

  @Test
  void resume_savedPromptOfAnotherHash_isRefused() {
    assertThatThrownBy(() -> withPrompt(deflated(new byte[] {'H', 'i'})).resume("Other."))
        .isInstanceOf(TicketException.class);
  }

  @Test
  void toString_ticket_showsNothing() {
    assertThat(Ticket.read(SAVED)).hasToString("ticket");
  }

  private static Ticket withPrompt(byte[] deflated) {
    return new Ticket(
        START, HASH, Base64.getUrlEncoder().withoutPadding().encodeToString(deflated));
  }

  private static byte[] deflated(byte[] bytes) {
    return deflated(new Deflater(), bytes);
  }

  private static byte[] needingDictionary() {
    Deflater deflater = new Deflater();
    deflater.setDictionary(PROMPT.getBytes(StandardCharsets.UTF_8));
    return deflated(deflater, PROMPT.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] deflated(Deflater deflater, byte[] bytes) {
    deflater.setInput(bytes);
    deflater.finish();
    byte[] buffer = new byte[1 << 20];
    int size = deflater.deflate(buffer);
    deflater.end();
    return Arrays.copyOf(buffer, size);
  }

  /** Reads a text whose fields were changed, with the checksum that fits them. */
  private static Ticket read(String changed) {
    String fields = changed.substring(0, changed.lastIndexOf('~'));
    return Ticket.read(Ticket.withChecksum(fields));
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> Ticket.read(text)).isInstanceOf(TicketException.class);
  }
}

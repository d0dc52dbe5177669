package dev.dramatis.examples.voicehost.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31mred",
        "a\nb",
        "a\rb",
        "a\tb",
        "\u009b31m",
        "\u007f",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\ue000",
        "\udb40\udc41",
        "\u0000"
      })
  void whatCannotBeSeen_standsThereAsItsNumber(String text) {
    assertThat(Printable.line(text, 100)).contains("\\u").matches("[ -~]+");
  }

  @Test
  void letters_stayAsTheyAre() {
    String text = "Développeuse \u4f60\u597d \ud83d\ude00 \u0645\u0631 'x' \"y\"";

    assertThat(Printable.line(text, 100)).isEqualTo(text);
  }

  @Test
  void longText_isCut() {
    assertThat(Printable.line("x".repeat(1_000), 10)).isEqualTo("x".repeat(10) + "...");
  }

  @Test
  void entryOfTheLog_isOneLineAndSoIsEachExceptionBelowIt() {
    LogRecord entry = new LogRecord(Level.WARNING, "Bad \u009b host\nWARNING forged");
    entry.setThrown(
        new IllegalStateException(
            "no\nSEVERE forged", new IllegalArgumentException("\u001b[2J" + "x".repeat(9_000))));

    String text = new LogLine().format(entry);
    assertThat(text).startsWith("WARNING Bad \\u009b host\\u000aWARNING forged" + '\n');
    assertThat(text.lines())
        .allMatch(
            line ->
                line.startsWith("WARNING Bad")
                    || line.startsWith("java.lang.IllegalStateException: no\\u000aSEVERE forged")
                    || line.startsWith("Caused by: java.lang.IllegalArgumentException: \\u001b")
                    || line.startsWith("\tat "))
        .allMatch(line -> line.length() < 600);
  }
}

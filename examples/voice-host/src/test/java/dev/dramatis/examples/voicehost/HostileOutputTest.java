package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a client or a setting says forges a line or commands a terminal. */
@Timeout(60)
class HostileOutputTest {

  @TempDir Path folder;

  @Test
  void requests_leaveNoRawByteOfThemInTheLog() throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of("DRAMATIS_PORT", "0"))) {
      String address = host.address();
      for (String name :
          new String[] {"\u00c2\u009b31mZ:9x", "[::\u009b]", "a:99x", "\u00e2\u0080\u00ae"}) {
        RawHttp.exchange(address, "GET /livez HTTP/1.1\r\nHost: " + name + "\r\n\r\n");
      }
      RawHttp.exchange(address, "CONNECT /" + "x".repeat(7_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
      for (String type : new String[] {"\"\u0080NAME\"", "nosuch", "\u00c2\u009b"}) {
        post(address, type);
      }

      assertThat(Files.readString(folder.resolve("err"), StandardCharsets.ISO_8859_1)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch", "\"\u0080NAME\"", "\"", "", "iso-8859-1", "utf-16"})
  void charsetThatIsNone_isTheClientsMistake(String charset) throws Exception {
    try (RunningHost host = RunningHost.with(Map.of())) {
      assertThat(post(host.address(), charset))
          .startsWith("HTTP/1.1 415")
          .contains("unsupported_media_type");
    }
  }

  private static String post(String address, String charset) throws Exception {
    return RawHttp.exchange(
        address,
        "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json; charset=%s\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
            .formatted(URI.create(address).getPort(), charset));
  }

  @ParameterizedTest
  @CsvSource({
    "DRAMATIS_HOST, \u001b[31mred",
    "DRAMATIS_PORT, 80\u001b[31m",
    "DRAMATIS_PROMPTS, 'on\nforged'",
    "DRAMATIS_CONFIG, '\u009bno/such'",
    "'DRAMATIS_\u001b[31m', x",
    "KYUTAI_TTS_URL, http://\u202ea b"
  })
  void setting_isShownAsOneLineOfPrintableText(String name, String value) throws Exception {
    try (HostProcess host =
        HostProcess.start(folder, HostProcess.classPath(), Map.of(name, value))) {
      assertThat(host.exitStatus()).isEqualTo(2);
      assertThat(host.err()).matches("[ -~]{1,2000}\\R");
    }
  }
}

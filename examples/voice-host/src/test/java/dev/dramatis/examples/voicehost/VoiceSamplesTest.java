package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages play samples of voices from a folder or an address, and only where there is one. */
@ExtendWith(BrowserExtension.class)
class VoiceSamplesTest {

  private static final int RATE = 8_000;

  @TempDir private static Path folder;

  private static RunningHost host;

  private final Browser browser;

  VoiceSamplesTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples/voices"));
    Files.write(samples.resolve("haku.wav"), silence());
    Files.write(samples.resolve("nobody.wav"), silence());
    Files.writeString(folder.resolve("secret.wav"), "SECRET");
    Files.createSymbolicLink(samples.resolve("moody.wav"), folder.resolve("secret.wav"));
    host = RunningHost.with(Map.of("DRAMATIS_VOICE_SAMPLES", folder.resolve("samples").toString()));
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
  }

  /** Returns a tenth of a second as a WAV file. */
  private static byte[] silence() {
    int length = RATE / 10 * 2;
    return ByteBuffer.allocate(44 + length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(36 + length)
        .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(RATE)
        .putInt(RATE * 2)
        .putShort((short) 2)
        .putShort((short) 16)
        .put("data".getBytes(StandardCharsets.US_ASCII))
        .putInt(length)
        .array();
  }

  private static String policy(RunningHost host, String path) throws Exception {
    return host.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  void sampleOfAFolder_isPlayedAtAClickAndNotLoadedBefore() {
    browser.visit(host.address());
    assertThat(browser.all(".play")).hasSize(1);
    assertThat(browser.one(".play").getAccessibleName()).isEqualTo("Play the voice of Gardener");
    assertThat(loaded()).isEqualTo("0");

    browser.run(
        "window.states = []; new MutationObserver(([{target}]) => states.push(target.ariaPressed))"
            + ".observe(document.querySelector('.play'), {attributes: true})");
    browser.one(".play").click();
    browser.await(() -> browser.run("return states.join()").equals("true,false"));
    assertThat(loaded()).isNotEqualTo("0");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
  }

  /** Returns the number of samples that the page has asked for. */
  private String loaded() {
    return browser.run(
        "return performance.getEntriesByType('resource').filter(({name}) =>"
            + " name.includes('/samples/')).length");
  }

  @Test
  void characterPage_hasAPlayerWithoutPreload() {
    browser.visit(host.address() + "characters/gardener");

    assertThat(browser.one("audio").getDomAttribute("src")).isEqualTo("/samples/voices/haku.wav");
    assertThat(loaded()).isEqualTo("0");
    playWithTheKeyboard();
    assertThat(browser.barriers()).isEmpty();
  }

  /** A browser lets no script play what its user has not touched. */
  private void playWithTheKeyboard() {
    browser.run("document.querySelector('audio').focus()");
    browser.press(Keys.SPACE);
    browser.await(() -> browser.run("return document.querySelector('audio').ended").equals("true"));
  }

  @Test
  void sample_isServedWithItsTypeAndInParts() throws Exception {
    HttpResponse<String> whole = host.get("/samples/voices/haku.wav");
    HttpResponse<String> part =
        host.send("/samples/voices/haku.wav", request -> request.header("Range", "bytes=44-"));

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.headers().firstValue("Content-Type")).hasValue("audio/wav");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 44-1643/1644");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "voices/nobody.wav",
        "voices/moody.wav",
        "voices/gertrude.wav",
        "voices",
        "",
        "%2e%2e/secret.wav",
        "voices/..%2fhaku.wav",
        "secret.wav"
      })
  void everythingElse_isNotServed(String path) throws Exception {
    HttpResponse<String> answer = host.get("/samples/" + path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("SECRET", "RIFF");
  }

  @Test
  void hostWithoutSamples_showsNothing() throws Exception {
    try (RunningHost silent = RunningHost.start()) {
      for (String path : List.of("/", "/characters/gardener")) {
        assertThat(silent.get(path).body()).doesNotContain("<audio", "class=\"play", "voice.js");
        assertThat(policy(silent, path)).doesNotContain("media-src");
      }
    }
  }

  @Test
  void policy_allowsMediaOnPagesAlone() throws Exception {
    assertThat(policy(host, "/")).endsWith("; media-src 'self'");
    assertThat(policy(host, "/characters/gardener")).endsWith("; media-src 'self'");
    assertThat(policy(host, "/attributions")).doesNotContain("media-src");
  }

  @Test
  void samplesOfAnAddress_arePlayedFromThere() throws Exception {
    HttpServer web =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.createContext(
        "/tts/voices/haku.wav",
        exchange -> {
          byte[] sample = silence();
          exchange.getResponseHeaders().set("Content-Type", "audio/wav");
          exchange.sendResponseHeaders(200, sample.length);
          exchange.getResponseBody().write(sample);
          exchange.close();
        });
    web.start();
    String origin = "http://127.0.0.1:" + web.getAddress().getPort();
    try (RunningHost remote = RunningHost.with(Map.of("DRAMATIS_VOICE_SAMPLES", origin + "/tts"))) {
      assertThat(policy(remote, "/")).endsWith("; media-src " + origin);
      browser.visit(remote.address() + "characters/gardener");
      playWithTheKeyboard();

      browser.visit(remote.address());
      WebElement moody = browser.one("[data-sample$='moody.wav']");
      moody.click();
      browser.await(
          () -> "This voice cannot be played; try again".equals(moody.getAccessibleName()));
    } finally {
      web.stop(0);
    }
  }
}

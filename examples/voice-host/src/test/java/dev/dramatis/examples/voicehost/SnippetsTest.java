package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The code on a character's page, run as it stands there; skipped where its program is missing. */
@Timeout(30)
class SnippetsTest {

  private static final String ANSWER =
      "This is a rehearsal without an LLM. My prompt has \\d+ words. ";

  private static RunningHost host;
  private static Document page;

  @BeforeAll
  static void start() throws Exception {
    host = RunningHost.with(Map.of());
    page = Jsoup.parse(host.get("/characters/gertrude").body());
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  private static String snippet(String title) {
    return Objects.requireNonNull(
            page.selectFirst("summary:containsOwn(" + title + ") + pre"), title)
        .wholeText();
  }

  @Test
  void everySnippet_isRun() {
    assertThat(page.select("summary + pre").prev().eachText())
        .containsExactly(
            "curl",
            "JavaScript: chat completions",
            "JavaScript: responses",
            "JavaScript: WebSocket");
  }

  @Test
  void curl_getsAnAnswer() throws Exception {
    assumeTrue(Browser.onPath("curl").isPresent(), "curl is not on the PATH");
    Process curl = new ProcessBuilder("sh", "-c", snippet("curl")).start();

    assertThat(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("In line 1 you said: Good evening!");
    assertThat(curl.waitFor()).isZero();
  }

  @Test
  void chatCompletions_printAnAnswer() throws Exception {
    NodeClients.assumeInstalled();
    assertThat(run(snippet("chat completions")))
        .singleElement()
        .asString()
        .matches(ANSWER + "In line 1 you said: Good evening!");
  }

  @Test
  void responses_printAnAnswer() throws Exception {
    NodeClients.assumeInstalled();
    assertThat(run(snippet("responses")))
        .singleElement()
        .asString()
        .matches(ANSWER + "In line 1 you said: Good evening!");
  }

  @Test
  void webSocket_printsTheFirstLine() throws Exception {
    NodeClients.assumeInstalled();
    assertThat(run(snippet("WebSocket")))
        .last()
        .asString()
        .matches(ANSWER + "You have said nothing yet.");
  }

  private static List<String> run(String code) throws Exception {
    return NodeClients.run(
        "--experimental-websocket", "--no-warnings", "--input-type=module", "--eval", code);
  }
}

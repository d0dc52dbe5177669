package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** The conversation with a character on its page. */
@Timeout(20)
@ExtendWith(BrowserExtension.class)
class ChatBoxTest {

  private static RunningHost rehearsing;
  private static FakeLlm llm;
  private static RunningHost host;

  private final Browser browser;

  ChatBoxTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() throws Exception {
    rehearsing = RunningHost.with(Map.of());
    llm = FakeLlm.saying("");
    host = RunningHost.with(llm.settings());
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      llm.close(); // before its host, which would wait for it
      host.close();
      rehearsing.close();
    }
  }

  private void visit(RunningHost visited) {
    browser.visit(visited.address() + "characters/gertrude");
    llm.requests().clear();
  }

  private void say(String line) {
    browser.one("#line").sendKeys(line, Keys.ENTER);
  }

  private void awaitLines(int lines) {
    browser.await(() -> lines().size() == lines && browser.one("#send").isDisplayed());
  }

  private List<String> lines() {
    return browser.texts(".line .said");
  }

  /** What was said to the LLM after the system prompt. */
  private static List<String> heard(int turn) {
    return llm.requests()
        .get(turn)
        .path("messages")
        .valueStream()
        .skip(1)
        .map(JsonNode::toString)
        .toList();
  }

  private static String message(String role, String content) {
    return "{\"role\":\"%s\",\"content\":\"%s\"}".formatted(role, content);
  }

  private static FakeLlm.Answer saying(String... pieces) {
    return exchange -> {
      OutputStream out = FakeLlm.startStream(exchange);
      for (String piece : pieces) {
        FakeLlm.sendChunk(out, piece);
      }
      FakeLlm.sendEvent(out, "[DONE]");
    };
  }

  @Test
  void rehearsal_answersEveryLine() {
    visit(rehearsing);
    assertThat(browser.text("#opening"))
        .isEqualTo("The stage is set. Gertrude waits for your first line.");
    say("Good evening");
    awaitLines(2);
    say("Why?");
    awaitLines(4);

    assertThat(browser.texts(".line .speaker"))
        .extracting(speaker -> speaker.toLowerCase(Locale.ROOT))
        .containsExactly("you", "gertrude", "you", "gertrude");
    assertThat(lines().get(1)).startsWith("This is a rehearsal").endsWith("you said: Good evening");
    assertThat(lines().get(3)).endsWith("In line 2 you said: Why?");
    assertThat(browser.one("#opening").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void wholeHistory_isSentWithEveryTurn() {
    visit(host);
    llm.does(saying("Well, ", "<b>well</b>", "."));
    say("One");
    awaitLines(2);
    say("Two");
    awaitLines(4);

    assertThat(lines().get(1)).isEqualTo("Well, <b>well</b>.");
    assertThat(heard(0)).containsExactly(message("user", "One"));
    assertThat(heard(1))
        .containsExactly(
            message("user", "One"),
            message("assistant", "Well, <b>well</b>."),
            message("user", "Two"));
  }

  @Test
  void shiftEnter_beginsALineAndBlankLinesAreNotSent() {
    visit(host);
    llm.does(saying("Fine."));
    say("  ");
    assertThat(lines()).isEmpty();
    browser.one("#line").sendKeys("a", Keys.chord(Keys.SHIFT, Keys.ENTER), "b");
    browser.one("#send").click();
    awaitLines(2);

    assertThat(heard(0)).containsExactly(message("user", "a\\nb"));
    assertThat(browser.one("#line").getDomProperty("value")).isEmpty();
  }

  @Test
  void answer_isToldAsAWholeWhenItIsFinished() throws Exception {
    visit(host);
    CountDownLatch rest = new CountDownLatch(1);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Once ");
          rest.await();
          FakeLlm.sendChunk(out, "upon");
          FakeLlm.sendEvent(out, "[DONE]");
        });
    say("Tell me");
    browser.await(() -> lines().contains("Once "));
    assertThat(browser.run("return document.getElementById('told').textContent"))
        .isEqualTo("Gertrude answers.");
    rest.countDown();
    awaitLines(2);
    assertThat(browser.run("return document.getElementById('told').textContent"))
        .isEqualTo("Gertrude: Once upon");
    assertThat(browser.all("[aria-live], [role=log], [role=status] .said")).isEmpty();
  }

  @Test
  void stop_endsTheAnswerAndKeepsWhatWasSaid() throws Exception {
    visit(host);
    CountDownLatch never = new CountDownLatch(1);
    llm.does(
        exchange -> {
          FakeLlm.sendChunk(FakeLlm.startStream(exchange), "Once ");
          never.await();
        });
    say("Tell me");
    browser.await(() -> lines().contains("Once "));
    assertThat(browser.one("#send").isDisplayed()).isFalse();
    browser.one("#stop").click();
    awaitLines(2);

    assertThat(browser.text(".answer")).endsWith("(is interrupted)");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("line");
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    llm.does(saying("Yes?"));
    say("Go on");
    awaitLines(4);
    assertThat(heard(1))
        .containsExactly(
            message("user", "Tell me"), message("assistant", "Once "), message("user", "Go on"));
    never.countDown();
  }

  @Test
  void error_isSaidAndTheSameIsTriedAgain() {
    visit(host);
    llm.does(exchange -> FakeLlm.send(exchange, 429, "application/json", "{}"));
    browser.one("#line").sendKeys("Hello", Keys.TAB, Keys.ENTER);
    browser.await(() -> browser.one("#trouble").isDisplayed());
    assertThat(browser.text("#trouble p")).isEqualTo("The LLM has too much to do; try later.");
    assertThat(browser.one("#trouble").getDomAttribute("role")).isEqualTo("alert");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("retry");

    llm.does(saying("Hello you."));
    browser.press(Keys.ENTER);
    awaitLines(2);
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    assertThat(lines()).containsExactly("Hello", "Hello you.");
    assertThat(heard(1)).containsExactly(message("user", "Hello"));
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("line");
  }

  @Test
  void errorInTheMiddle_isSaidAndTheHalfLineIsSaidAnew() {
    visit(host);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Half a ");
          FakeLlm.sendEvent(out, "{\"error\":{\"message\":\"secret\"}}");
        });
    say("Hello");
    browser.await(() -> browser.one("#trouble").isDisplayed());
    assertThat(browser.text("#trouble p")).isEqualTo("The LLM broke off its answer.");
    assertThat(lines()).containsExactly("Hello", "Half a ");

    llm.does(saying("A whole line."));
    browser.one("#retry").click();
    awaitLines(2);
    assertThat(lines()).containsExactly("Hello", "A whole line.");
  }

  @Test
  void unreachableLlm_isSaid() {
    try (RunningHost alone = RunningHost.start()) {
      visit(alone);
      say("Hello");
      browser.await(() -> browser.one("#trouble").isDisplayed());

      assertThat(browser.text("#trouble p")).isEqualTo("The LLM cannot be reached.");
    }
  }

  @Test
  void hostThatIsGone_isSaid() {
    try (RunningHost gone = RunningHost.with(Map.of())) {
      visit(gone);
    }
    say("Hello");
    browser.await(() -> browser.one("#trouble").isDisplayed());

    assertThat(browser.text("#trouble p")).isEqualTo("The host cannot be reached.");
  }

  @Test
  void startOver_forgetsWhatWasSaid() {
    visit(host);
    llm.does(saying("Fine."));
    say("One");
    awaitLines(2);
    browser.one("#anew").click();
    assertThat(lines()).isEmpty();
    assertThat(browser.one("#opening").isDisplayed()).isTrue();
    say("Two");
    awaitLines(2);

    assertThat(heard(1)).containsExactly(message("user", "Two"));
  }
}

package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.lastHeard;
import static dev.dramatis.examples.voicehost.ChatBox.message;
import static dev.dramatis.examples.voicehost.ChatBox.saying;
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

/** The conversation with a character on its page. */
@Timeout(20)
@ExtendWith(BrowserExtension.class)
class ChatBoxTest {

  private static RunningHost rehearsing;
  private static FakeLlm llm;
  private static RunningHost host;

  private final Browser browser;
  private final ChatBox chat;

  ChatBoxTest(Browser browser) {
    this.browser = browser;
    this.chat = new ChatBox(browser);
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

  @Test
  void rehearsal_answersEveryLine() {
    chat.visit(rehearsing);
    assertThat(browser.text("#opening p"))
        .isEqualTo("The stage is set. Gertrude waits for your first line.");
    chat.say("Good evening");
    chat.awaitLines(2);
    chat.say("Why?");
    chat.awaitLines(4);

    assertThat(browser.texts(".line .speaker"))
        .extracting(speaker -> speaker.toLowerCase(Locale.ROOT))
        .containsExactly("you", "gertrude", "you", "gertrude");
    assertThat(chat.lines().get(1))
        .startsWith("This is a rehearsal")
        .endsWith("you said: Good evening");
    assertThat(chat.lines().get(3)).endsWith("In line 2 you said: Why?");
    assertThat(browser.one("#opening").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void wholeHistory_isSentWithEveryTurn() {
    chat.visit(host);
    llm.does(saying("Well, ", "<b>well</b>", "."));
    chat.say("One");
    chat.awaitLines(2);
    assertThat(lastHeard(llm)).containsExactly(message("user", "One"));
    chat.say("Two");
    chat.awaitLines(4);

    assertThat(chat.lines().get(1)).isEqualTo("Well, <b>well</b>.");
    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "One"),
            message("assistant", "Well, <b>well</b>."),
            message("user", "Two"));
  }

  @Test
  void shiftEnter_beginsALineAndBlankLinesAreNotSent() {
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("  ");
    assertThat(chat.lines()).isEmpty();
    browser.one("#line").sendKeys("a", Keys.chord(Keys.SHIFT, Keys.ENTER), "b");
    browser.one("#send").click();
    chat.awaitLines(2);

    assertThat(lastHeard(llm)).containsExactly(message("user", "a\\nb"));
    assertThat(browser.one("#line").getDomProperty("value")).isEmpty();
  }

  @Test
  void answer_isToldAsAWholeWhenItIsFinished() throws Exception {
    chat.visit(host);
    CountDownLatch rest = new CountDownLatch(1);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Once ");
          rest.await();
          FakeLlm.sendChunk(out, "upon");
          FakeLlm.sendEvent(out, "[DONE]");
        });
    chat.say("Tell me");
    browser.await(() -> chat.lines().contains("Once "));
    assertThat(browser.run("return document.getElementById('told').textContent"))
        .isEqualTo("Gertrude answers.");
    rest.countDown();
    chat.awaitLines(2);
    assertThat(browser.run("return document.getElementById('told').textContent"))
        .isEqualTo("Gertrude: Once upon");
    assertThat(browser.all("[aria-live], [role=log], [role=status] .said")).isEmpty();
  }

  @Test
  void stop_endsTheAnswerAndKeepsWhatWasSaid() throws Exception {
    chat.visit(host);
    CountDownLatch never = new CountDownLatch(1);
    llm.does(
        exchange -> {
          FakeLlm.sendChunk(FakeLlm.startStream(exchange), "Once ");
          never.await();
        });
    chat.say("Tell me");
    browser.await(() -> chat.lines().contains("Once "));
    assertThat(browser.one("#send").isDisplayed()).isFalse();
    browser.one("#stop").click();
    chat.awaitLines(2);

    assertThat(browser.text(".answer")).endsWith("(is interrupted)");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("line");
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    llm.does(saying("Yes?"));
    chat.say("Go on");
    chat.awaitLines(4);
    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "Tell me"), message("assistant", "Once "), message("user", "Go on"));
    never.countDown();
  }

  @Test
  void startOver_forgetsWhatWasSaid() {
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("One");
    chat.awaitLines(2);
    browser.one("#start-over").click();
    assertThat(chat.lines()).isEmpty();
    assertThat(browser.one("#opening").isDisplayed()).isTrue();
    chat.say("Two");
    chat.awaitLines(2);

    assertThat(lastHeard(llm)).containsExactly(message("user", "Two"));
  }

  @Test
  void reload_keepsWhatWasSaidAndGivesALineWithoutAnAnswerBack() {
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("One");
    chat.awaitLines(2);
    CountDownLatch never = new CountDownLatch(1);
    llm.does(exchange -> never.await());
    chat.say("Two");
    browser.await(() -> browser.one("#stop").isDisplayed());
    browser.reload();
    assertThat(chat.lines()).containsExactly("One", "Fine.");
    assertThat(browser.one("#line").getDomProperty("value")).isEqualTo("Two");
    llm.does(saying("Good."));
    browser.one("#send").click();
    chat.awaitLines(4);

    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "One"), message("assistant", "Fine."), message("user", "Two"));
    never.countDown();
    browser.one("#start-over").click();
    browser.reload();
    assertThat(chat.lines()).isEmpty();
  }

  /** The browser may end before the page can take the line back. */
  @Test
  void lineThatWaitsForItsAnswer_isGivenBackWhenThePageIsLoaded() {
    chat.visit(host);
    browser.run(
        "sessionStorage['talk:gertrude'] = '{\"conversation\":\"7\",\"messages\":"
            + "[{\"role\":\"user\",\"content\":\"One\"}]}'");
    browser.reload();

    assertThat(chat.trouble()).isEqualTo("The answer did not come. Your line is back in the box.");
    assertThat(browser.one("#line").getDomProperty("value")).isEqualTo("One");
    assertThat(chat.lines()).isEmpty();
  }

  @Test
  void conversation_keepsItsSessionUntilItStartsOver() {
    browser.visit(host.address() + "characters/developpeuse");
    llm.does(saying("Fine."));
    int before = llm.prompts().size();
    chat.say("One");
    chat.awaitLines(2);
    browser.reload();
    chat.say("Two");
    chat.awaitLines(4);
    browser.one("#start-over").click();
    chat.say("Three");
    chat.awaitLines(2);

    List<String> prompts = llm.prompts().subList(before, before + 3);
    assertThat(prompts.get(1)).isEqualTo(prompts.get(0));
    assertThat(prompts.get(2)).isNotEqualTo(prompts.get(0));
  }
}

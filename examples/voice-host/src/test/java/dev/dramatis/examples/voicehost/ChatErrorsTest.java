package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.lastHeard;
import static dev.dramatis.examples.voicehost.ChatBox.message;
import static dev.dramatis.examples.voicehost.ChatBox.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What goes wrong in a conversation on a character's page, and how it goes on. */
@Timeout(20)
@ExtendWith(BrowserExtension.class)
class ChatErrorsTest {

  private static FakeLlm llm;
  private static RunningHost host;

  private final Browser browser;
  private final ChatBox chat;

  ChatErrorsTest(Browser browser) {
    this.browser = browser;
    this.chat = new ChatBox(browser);
  }

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("");
    host = RunningHost.with(llm.settings());
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      llm.close(); // before its host, which would wait for it
      host.close();
    }
  }

  private String box() {
    return String.valueOf(browser.one("#line").getDomProperty("value"));
  }

  @Test
  void lineWithoutAnAnswer_isBackInTheBoxAndNotInTheHistory() {
    chat.visit(host);
    llm.does(exchange -> FakeLlm.send(exchange, 429, "application/json", "{}"));
    browser.one("#line").sendKeys("Hello", Keys.TAB, Keys.ENTER);
    assertThat(chat.trouble())
        .isEqualTo("The LLM has too much to do; try later. Your line is back in the box.");
    assertThat(browser.one("#trouble").getDomAttribute("role")).isEqualTo("alert");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("line");
    assertThat(chat.lines()).isEmpty();
    assertThat(browser.one("#begin").isDisplayed()).isTrue();
    assertThat(box()).isEqualTo("Hello");

    llm.does(saying("Hello you."));
    browser.press(" again", Keys.ENTER);
    chat.awaitLines(2);
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    assertThat(chat.lines()).containsExactly("Hello again", "Hello you.");
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello again"));
  }

  @Test
  void lineThatComesBack_standsBeforeWhatWasTypedSince() throws Exception {
    chat.visit(host);
    CountDownLatch rest = new CountDownLatch(1);
    llm.does(
        exchange -> {
          rest.await();
          FakeLlm.send(exchange, 503, "application/json", "{}");
        });
    chat.say("Hello");
    browser.await(() -> browser.one("#stop").isDisplayed());
    browser.one("#line").sendKeys("And now?");
    rest.countDown();
    chat.trouble();

    assertThat(box()).isEqualTo("Hello\nAnd now?");
  }

  @Test
  void answerThatBreaksOff_staysAsFarAsItWasSaid() {
    chat.visit(host);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "Half a ");
          FakeLlm.sendEvent(out, "{\"error\":{\"message\":\"secret\"}}");
        });
    chat.say("Hello");
    assertThat(chat.trouble()).isEqualTo("The LLM broke off its answer.");
    assertThat(chat.lines()).containsExactly("Hello", "Half a ");
    assertThat(browser.text(".answer .direction")).isEqualTo("(breaks off)");

    llm.does(saying("A whole line."));
    browser.one("#regenerate").click();
    browser.await(() -> chat.lines().contains("A whole line."));
    chat.awaitLines(2);
    assertThat(chat.lines()).containsExactly("Hello", "A whole line.");
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello"));
  }

  @Test
  void emptyAnswer_isNoAnswer() {
    chat.visit(host);
    llm.does(saying(""));
    chat.say("Hello");
    assertThat(chat.trouble()).isEqualTo("Gertrude says nothing. Your line is back in the box.");

    llm.does(saying("Fine."));
    browser.one("#send").click();
    chat.awaitLines(2);
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello"));
  }

  @Test
  void refusal_isShownAndTheConversationGoesOn() {
    chat.visit(host);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendEvent(
              out,
              "{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"refusal\":\"I will not.\"}}]}");
          FakeLlm.sendEvent(out, "[DONE]");
        });
    chat.say("Hello");
    chat.awaitLines(2);
    llm.does(saying("Fine."));
    chat.say("And now?");
    chat.awaitLines(4);

    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "Hello"),
            message("assistant", "I will not."),
            message("user", "And now?"));
  }

  @Test
  void enterWhileAnAnswerComes_isNotIgnoredWithoutASign() {
    chat.visit(host);
    CountDownLatch never = new CountDownLatch(1);
    llm.does(
        exchange -> {
          FakeLlm.sendChunk(FakeLlm.startStream(exchange), "Once ");
          never.await();
        });
    chat.say("Tell me");
    browser.await(() -> chat.lines().contains("Once "));
    chat.say("And then?");

    assertThat(browser.text("#cue")).isEqualTo("Wait for the answer, or stop it.");
    assertThat(box()).isEqualTo("And then?");
    browser.one("#stop").click();
    chat.awaitLines(2);
    assertThat(browser.one("#cue").isDisplayed()).isFalse();
    never.countDown();
  }

  @Test
  void stopBeforeTheFirstWord_givesTheLineBack() {
    chat.visit(host);
    CountDownLatch never = new CountDownLatch(1);
    llm.does(exchange -> never.await());
    chat.say("Tell me");
    browser.await(() -> browser.one("#stop").isDisplayed());
    browser.one("#stop").click();
    browser.await(() -> browser.one("#send").isDisplayed());

    assertThat(box()).isEqualTo("Tell me");
    assertThat(chat.lines()).isEmpty();
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    never.countDown();
  }

  @Test
  void unreachableLlm_isSaid() {
    try (RunningHost alone = RunningHost.start()) {
      chat.visit(alone);
      chat.say("Hello");
      assertThat(chat.trouble()).startsWith("The LLM cannot be reached.");
    }
  }

  @Test
  void hostThatIsGone_isSaid() {
    try (RunningHost gone = RunningHost.with(Map.of())) {
      chat.visit(gone);
    }
    chat.say("Hello");
    assertThat(chat.trouble()).startsWith("The host cannot be reached.");
  }
}

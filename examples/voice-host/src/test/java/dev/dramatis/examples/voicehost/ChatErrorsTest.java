package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.lastHeard;
import static dev.dramatis.examples.voicehost.ChatBox.message;
import static dev.dramatis.examples.voicehost.ChatBox.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.Map;
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

  @Test
  void error_isSaidAndTheSameIsTriedAgain() {
    chat.visit(host);
    llm.does(exchange -> FakeLlm.send(exchange, 429, "application/json", "{}"));
    browser.one("#line").sendKeys("Hello", Keys.TAB, Keys.ENTER);
    assertThat(chat.trouble()).isEqualTo("The LLM has too much to do; try later.");
    assertThat(browser.one("#trouble").getDomAttribute("role")).isEqualTo("alert");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("retry");

    llm.does(saying("Hello you."));
    browser.press(Keys.ENTER);
    chat.awaitLines(2);
    assertThat(browser.one("#trouble").isDisplayed()).isFalse();
    assertThat(chat.lines()).containsExactly("Hello", "Hello you.");
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello"));
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("line");
  }

  @Test
  void errorInTheMiddle_isSaidAndTheHalfLineIsSaidAnew() {
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

    llm.does(saying("A whole line."));
    browser.one("#retry").click();
    chat.awaitLines(2);
    assertThat(chat.lines()).containsExactly("Hello", "A whole line.");
  }

  @Test
  void unreachableLlm_isSaid() {
    try (RunningHost alone = RunningHost.start()) {
      chat.visit(alone);
      chat.say("Hello");
      assertThat(chat.trouble()).isEqualTo("The LLM cannot be reached.");
    }
  }

  @Test
  void hostThatIsGone_isSaid() {
    try (RunningHost gone = RunningHost.with(Map.of())) {
      chat.visit(gone);
    }
    chat.say("Hello");
    assertThat(chat.trouble()).isEqualTo("The host cannot be reached.");
  }

  @Test
  void lineAfterAFailure_isOneWithTheLineThatGotNoAnswer() {
    chat.visit(host);
    llm.does(exchange -> FakeLlm.send(exchange, 500, "application/json", "{}"));
    chat.say("Hello");
    assertThat(chat.trouble()).contains("status 500");

    llm.does(saying("Hello you."));
    chat.say("And now?");
    chat.awaitLines(3);
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello\\nAnd now?"));
  }
}

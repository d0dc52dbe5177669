package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.lastHeard;
import static dev.dramatis.examples.voicehost.ChatBox.message;
import static dev.dramatis.examples.voicehost.ChatBox.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What a user can do in the conversation on a page but talk: let begin, ask again, keep. */
@Timeout(20)
@ExtendWith(BrowserExtension.class)
class ChatActionsTest {

  private static final String AT_END =
      """
      const { scrollHeight, scrollTop, clientHeight } = document.getElementById('transcript');
      return scrollHeight - scrollTop - clientHeight < 2;""";

  private static FakeLlm llm;
  private static RunningHost host;

  private final Browser browser;
  private final ChatBox chat;

  ChatActionsTest(Browser browser) {
    this.browser = browser;
    this.chat = new ChatBox(browser);
  }

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("");
    host = RunningHost.with(llm.settings(), cast -> TestCast.load(cast, new DoormanBank()));
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      llm.close(); // before its host, which would wait for it
      host.close();
    }
  }

  private String focused() {
    return String.valueOf(browser.focused().getDomAttribute("id"));
  }

  /** Presses a key until something has the focus, in at most ten steps. */
  private void tabTo(String id, CharSequence key) {
    for (int i = 0; i < 10 && !id.equals(focused()); i++) {
      browser.press(key);
    }
    assertThat(focused()).isEqualTo(id);
  }

  @Test
  void greeting_isTheFirstLineWordForWordAndWithoutTheLlm() {
    chat.visit(host, "doorman");
    int before = llm.requests().size();
    browser.one("#begin").click();
    chat.awaitLines(1);
    String greeting = chat.lines().get(0);

    assertThat(greeting).startsWith("Bonsoir, client ");
    assertThat(llm.requests()).hasSize(before);
    assertThat(browser.one(".said").getDomAttribute("lang")).isEqualTo("fr");
    assertThat(browser.one("#opening").isDisplayed()).isFalse();
    assertThat(browser.one("#regenerate").isDisplayed()).isFalse();

    llm.does(saying("Parce que."));
    chat.say("Why?");
    chat.awaitLines(3);
    assertThat(llm.prompts()).last().asString().contains("You have said: " + greeting);
    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "Hello."), message("assistant", greeting), message("user", "Why?"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void characterWithoutGreeting_beginsByItsPrompt() {
    chat.visit(host);
    llm.does(saying("Why are you here?"));
    assertThat(browser.text("#begin")).isEqualTo("Let Gertrude begin");
    browser.one("#begin").click();
    chat.awaitLines(1);

    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello."));
    llm.does(saying("Why not?"));
    browser.one("#regenerate").click();
    browser.await(() -> chat.lines().equals(List.of("Why not?")));
    assertThat(lastHeard(llm)).containsExactly(message("user", "Hello."));
  }

  @Test
  void beginningThatFails_canBeTriedAgain() {
    chat.visit(host);
    llm.does(exchange -> FakeLlm.send(exchange, 503, "application/json", "{}"));
    browser.one("#begin").click();

    assertThat(chat.trouble()).isEqualTo("The LLM refused to answer, with status 503.");
    assertThat(browser.one("#begin").isDisplayed()).isTrue();
  }

  @Test
  void regenerate_putsAnotherAnswerInThePlaceOfTheLast() {
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("One");
    chat.awaitLines(2);
    llm.does(saying("Better."));
    browser.one("#regenerate").click();
    browser.await(() -> chat.lines().equals(List.of("One", "Better.")));
    assertThat(lastHeard(llm)).containsExactly(message("user", "One"));

    browser.reload();
    assertThat(chat.lines()).containsExactly("One", "Better.");
  }

  @Test
  void regenerationThatFails_leavesTheAnswer() {
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("One");
    chat.awaitLines(2);
    llm.does(exchange -> FakeLlm.send(exchange, 503, "application/json", "{}"));
    browser.one("#regenerate").click();

    assertThat(chat.trouble())
        .isEqualTo("The LLM refused to answer, with status 503. The answer before stays.");
    assertThat(chat.lines()).containsExactly("One", "Fine.");
    llm.does(saying("Good."));
    chat.say("Two");
    chat.awaitLines(4);
    assertThat(lastHeard(llm))
        .containsExactly(
            message("user", "One"), message("assistant", "Fine."), message("user", "Two"));
  }

  @Test
  void conversation_isSavedAsText(@TempDir Path folder) throws Exception {
    browser.downloadTo(folder);
    chat.visit(host);
    llm.does(saying("Fine,\\nand you?"));
    chat.say("One");
    chat.awaitLines(2);
    browser.one("#save").click();
    Path file = folder.resolve("gertrude.txt");
    browser.await(() -> Files.exists(file));

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            Gertrude, %scharacters/gertrude

            You: One

            Gertrude: Fine,
            and you?
            """
                .formatted(host.address()));
  }

  @Test
  void answer_isCopiedAndSaidToBe() {
    chat.visit(host);
    llm.does(saying("Fine, <b>and</b> you?"));
    chat.say("One");
    chat.awaitLines(2);
    browser.one(".answer button").click();
    browser.await(() -> browser.text(".answer button").equals("Copied"));

    assertThat(browser.run("return document.getElementById('told').textContent"))
        .isEqualTo("Copied: this answer.");
    browser.one("#line").sendKeys(Keys.chord(Keys.CONTROL, "v"));
    assertThat(browser.one("#line").getDomProperty("value")).isEqualTo("Fine, <b>and</b> you?");
  }

  @Test
  void idAndVoicePath_areCopied() {
    chat.visit(host, "doorman");
    for (int i = 0; i < 2; i++) {
      browser.all(".details button").get(i).click();
      String copied = "Copied";
      int at = i;
      browser.await(() -> browser.all(".details button").get(at).getText().equals(copied));
      browser.one("#line").sendKeys(Keys.chord(Keys.CONTROL, "v"), " ");
    }

    assertThat(browser.one("#line").getDomProperty("value")).isEqualTo("doorman inn/doorman.wav ");
  }

  @Test
  void browserWithoutAClipboard_getsNoCopyButtons() {
    browser.runFirst(
        "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
    chat.visit(host);
    llm.does(saying("Fine."));
    chat.say("One");
    chat.awaitLines(2);

    assertThat(browser.all("[aria-label^=Copy]")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void everything_worksWithKeysAlone() {
    chat.visit(host, "doorman");
    browser.tab();
    browser.press(Keys.ENTER);
    assertThat(focused()).isEqualTo("line");
    tabTo("begin", Keys.chord(Keys.SHIFT, Keys.TAB));
    browser.press(Keys.ENTER);
    chat.awaitLines(1);
    assertThat(focused()).isEqualTo("line");

    llm.does(saying("Fine."));
    browser.press("One", Keys.ENTER);
    chat.awaitLines(3);
    llm.does(saying("Better."));
    tabTo("regenerate", Keys.TAB);
    browser.press(Keys.ENTER);
    browser.await(() -> chat.lines().contains("Better."));
    chat.awaitLines(3);
    assertThat(focused()).isEqualTo("line");

    browser.press(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.ENTER);
    browser.await(() -> browser.focused().getText().equals("Copied"));
    tabTo("start-over", Keys.TAB);
    browser.press(Keys.ENTER);
    assertThat(chat.lines()).isEmpty();
    assertThat(focused()).isEqualTo("line");
  }

  /** Lets the LLM say the same twice, the second time after the latch is released. */
  private static CountDownLatch speaksInTwoHalves(String half) {
    CountDownLatch rest = new CountDownLatch(1);
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, half);
          rest.await();
          FakeLlm.sendChunk(out, half);
          FakeLlm.sendEvent(out, "[DONE]");
        });
    return rest;
  }

  @Test
  void longAnswer_movesNeitherTheBoxNorAReaderWhoHasScrolledUp() {
    chat.visit(host);
    String bottom = "return document.getElementById('prompter').getBoundingClientRect().bottom";
    String before = browser.run(bottom);
    CountDownLatch rest = speaksInTwoHalves("And so on. ".repeat(300));
    chat.say("One");
    browser.await(() -> chat.lines().get(1).length() > 3000);
    browser.await(() -> browser.run(AT_END).equals("true"));
    assertThat(browser.run(bottom)).isEqualTo(before);
    assertThat(Double.parseDouble(before)).isLessThan(900);

    browser.run("document.getElementById('transcript').scrollTop = 100");
    browser.await(() -> browser.run(AT_END).equals("false"));
    rest.countDown();
    chat.awaitLines(2);
    assertThat(browser.run("return document.getElementById('transcript').scrollTop"))
        .isEqualTo("100");
  }

  @Test
  void endOfAnAnswer_isInViewAlsoWhereTheButtonsTakeItsPlace() {
    browser.resize(360, 700);
    chat.visit(host);
    CountDownLatch rest = speaksInTwoHalves("And so on. ".repeat(30));
    chat.say("One");
    browser.await(() -> chat.lines().get(1).length() > 300);
    browser.await(() -> browser.run(AT_END).equals("true"));
    rest.countDown();
    chat.awaitLines(2);

    browser.await(() -> browser.run(AT_END).equals("true"));
  }

  @Test
  void hintAboutEnter_isNotShownWhereThereIsNoKeyboard() {
    chat.visit(host);
    assertThat(browser.text("#keys")).isEqualTo("Enter sends, Shift+Enter begins a new line.");

    browser.resize(360, 700);
    assertThat(browser.one("#keys").isDisplayed()).isFalse();
  }
}

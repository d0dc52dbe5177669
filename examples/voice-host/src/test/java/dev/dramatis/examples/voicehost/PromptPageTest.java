package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The prompt on a character's page, which is that of the conversation there. */
@Timeout(20)
@ExtendWith(BrowserExtension.class)
class PromptPageTest {

  private static final String TEXT = "return document.querySelector('%s').textContent";

  private static FakeLlm llm;
  private static RunningHost host;

  private final Browser browser;
  private final ChatBox chat;

  PromptPageTest(Browser browser) {
    this.browser = browser;
    this.chat = new ChatBox(browser);
  }

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.saying("");
    llm.does(saying("Fine."));
    host = RunningHost.with(llm.settings());
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      llm.close(); // before its host, which would wait for it
      host.close();
    }
  }

  /** Visits a character, and unfolds its prompt. */
  private void open(String id) {
    browser.visit(host.address() + "characters/" + id);
    browser.one("#prompt > summary").click();
  }

  /** The prompt of a character that draws one, as soon as it is another. */
  private String another(String before) {
    browser.await(() -> !whole().equals(before));
    return whole();
  }

  private String whole() {
    return browser.run(TEXT.formatted("#whole"));
  }

  @Test
  void promptOnThePage_isWhatTheLlmIsTold() {
    open("developpeuse");
    String shown = another("");
    chat.say("Hello");
    chat.awaitLines(2);

    assertThat(llm.prompts()).last().isEqualTo(shown);
    assertThat(whole()).isEqualTo(shown);
    assertThat(browser.text("#drawn"))
        .isEqualTo("This conversation has this prompt from its first line to its last.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void persona_comesFirstAndTheHouseRulesAreFolded() {
    open("gertrude");

    browser.await(() -> browser.texts("#persona").equals(List.of("You ask why.")));
    assertThat(browser.texts("#own")).containsExactly("The part of Gertrude");
    assertThat(browser.one("#whole").isDisplayed()).isFalse();
    browser.one("#rules > summary").click();
    assertThat(browser.text("#whole")).startsWith("# Speaking");
    assertThat(browser.texts("#whole mark")).containsExactly("You ask why.");
  }

  @Test
  void anotherDraw_isMarkedAndLeadsBack() {
    open("developpeuse");
    String own = another("");
    browser.one("#draw").click();
    another(own);

    assertThat(browser.text("#drawn"))
        .matches(
            "This is another draw, with seed \\d+, and not what this conversation is told\\."
                + " Same draw as JSON");
    assertThat(browser.one("#drawn a").getDomAttribute("href"))
        .matches("/v1/characters/developpeuse/prompt\\?seed=\\d+&time=20.*");
    browser.one("#undraw").click();
    browser.await(() -> whole().equals(own));
    assertThat(browser.one("#undraw").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void conversationThatStartsOver_hasAnotherPrompt() {
    open("developpeuse");
    String first = another("");
    chat.say("Hello");
    chat.awaitLines(2);
    browser.one("#start-over").click();
    String second = another(first);
    chat.say("Hello");
    chat.awaitLines(2);

    assertThat(llm.prompts()).last().isEqualTo(second);
  }

  @Test
  void copyOfThePrompt_isAllOfIt() {
    open("developpeuse");
    String shown = another("");
    browser.one("#draws .full").click();
    browser.await(() -> browser.text("#draws .full").equals("Copied"));
    browser.one("#line").sendKeys(Keys.chord(Keys.CONTROL, "v"));

    assertThat(browser.one("#line").getDomProperty("value")).isEqualTo(shown);
    assertThat(browser.run(TEXT.formatted("#told"))).isEqualTo("Copied: the whole prompt.");
  }

  @Test
  void promptThatFails_saysSoInItsPlace() {
    open("moody");

    browser.await(() -> !browser.text("#drawn").isEmpty());
    assertThat(browser.text("#drawn"))
        .isEqualTo("The prompt of \"moody\" could not be made; the host's log says why.");
    assertThat(browser.one("#parts").isDisplayed()).isFalse();
  }

  @Test
  void promptsThatAreOff_areNotOffered() {
    try (RunningHost discreet = RunningHost.with(Map.of("DRAMATIS_PROMPTS", "off"))) {
      browser.visit(discreet.address() + "characters/gertrude");

      assertThat(browser.text("#prompts-off"))
          .isEqualTo("This host keeps the prompts of its characters to itself.");
      assertThat(browser.all("#prompt")).isEmpty();
      chat.say("Hello");
      chat.awaitLines(2);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** The page of one character, but for the conversation with it. */
@ExtendWith(BrowserExtension.class)
class CharacterPageTest {

  private static RunningHost host;

  private final Browser browser;

  CharacterPageTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() {
    host = RunningHost.start();
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
  }

  private void visit(String id) {
    browser.visit(host.address() + "characters/" + id);
  }

  private List<String> links(String selector) {
    return browser.all(selector + " a").stream().map(link -> link.getDomAttribute("href")).toList();
  }

  private String drawn(String before) {
    WebElement text = browser.one("#prompt-text");
    browser.await(() -> text.isDisplayed() && !text.getText().equals(before));
    return text.getText();
  }

  @Test
  void character_isShownWithItsVoiceAndLicense() {
    visit("gertrude");

    assertThat(browser.text("h1")).isEqualTo("Gertrude");
    assertThat(browser.run("return document.title")).isEqualTo("Gertrude · Dramatis personae");
    assertThat(browser.text(".facts"))
        .contains(
            "Why is there education.wav",
            "by tender_buttons, CC BY 3.0",
            "freesound/440565.mp3",
            "English, by default",
            "written persona");
    assertThat(links(".facts"))
        .containsExactly(
            "https://freesound.org/people/tender_buttons/sounds/440565/",
            "http://creativecommons.org/licenses/by/3.0/");
    browser.reload();
    assertThat(browser.text("h1")).isEqualTo("Gertrude");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void greetingAndNeeds_areShownAsTheyAre() throws Exception {
    try (RunningHost inn =
        RunningHost.with(
            Map.of("DRAMATIS_NEWS_URL", "http://127.0.0.1:1"),
            cast -> TestCast.load(cast, new WaiterBank()))) {
      browser.visit(inn.address() + "characters/waiter");

      assertThat(browser.text(".facts q")).contains(WaiterBank.GREETING);
      assertThat(browser.one(".facts q").getDomAttribute("lang")).isEqualTo("fr");
      assertThat(browser.text(".facts"))
          .contains(
              "NewsSource, required; this host gives one",
              "UserProfile, optional; this host gives none");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void tags_leadToTheCastThatHasThem() {
    visit("gardener");

    assertThat(links(".facts .tags")).containsExactly("/?tag=outdoors", "/?tag=calm");
  }

  @Test
  void voiceWithoutTitleAndAttribution_isUnverified() {
    visit("moody");

    assertThat(browser.texts(".facts dd:first-of-type p"))
        .containsExactly(
            "Unverified: this host does not know its author or its license. Find out before you publish"
                + " a recording of it.",
            "voices/moody.wav");
  }

  @Test
  void characterThatIsNotListed_hasAPageThatSaysSo() {
    visit("hidden");

    assertThat(browser.text("h1")).isEqualTo("Hidden");
    assertThat(browser.text(".facts")).contains("No; only who knows the address comes here.");
  }

  @Test
  void markupAndScriptAddresses_stayText() {
    visit("trickster");

    assertThat(browser.text("h1")).isEqualTo("<i>Trickster</i>");
    assertThat(browser.text(".facts"))
        .contains("<img src=x onerror=alert(1)>", "by <b>Bold</b>, javascript:alert(2)");
    assertThat(links(".facts")).isEmpty();
    assertThat(browser.all("main i, main b, main img")).isEmpty();
    browser.one("summary").click();
    assertThat(drawn("")).contains("<script>alert('prompt')</script>");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void prompt_isShownOnDemandAndDrawnAgain() {
    visit("developpeuse");
    assertThat(browser.one("#prompt-text").isDisplayed()).isFalse();

    browser.one("summary").click();
    String first = drawn("");
    assertThat(first).contains("<character>\nDraw ").contains("for test model");
    assertThat(browser.text("#drawn")).startsWith("Drawn with seed ");
    assertThat(links("#drawn").get(0))
        .startsWith("/v1/characters/developpeuse/prompt?seed=")
        .contains("&time=20");

    browser.one("#draw").click();
    assertThat(drawn(first)).contains("<character>\nDraw ");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void promptThatFails_saysSoInItsPlace() {
    visit("moody");
    browser.one("summary").click();

    browser.await(() -> !browser.text("#drawn").isEmpty());
    assertThat(browser.text("#drawn"))
        .isEqualTo("The prompt of \"moody\" could not be made; the host's log says why.");
    assertThat(browser.one("#prompt-text").isDisplayed()).isFalse();
  }

  @Test
  void promptsThatAreOff_areNotOffered() throws Exception {
    try (RunningHost discreet = RunningHost.with(Map.of("DRAMATIS_PROMPTS", "off"))) {
      browser.visit(discreet.address() + "characters/gertrude");

      assertThat(browser.text("#prompts-off"))
          .isEqualTo("This host keeps the prompts of its characters to itself.");
      assertThat(browser.all("#prompt, .prompt a")).isEmpty();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void unknownCharacter_isNotFoundWithNearNamesAndWithoutItsId() throws Exception {
    HttpResponse<String> answer = host.get("/characters/gertrud-xyzzy");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body()).doesNotContain("xyzzy");

    visit("gertrud");
    assertThat(browser.text("h1")).isEqualTo("Not on the programme");
    assertThat(browser.text("main")).contains("Did you mean:").doesNotContain("gertrud");
    browser.one(".near a").click();
    assertThat(browser.path()).isEqualTo("/characters/gertrude");
    browser.back();
    browser.await(() -> browser.path().equals("/characters/gertrud"));

    visit("zzzzzzzzzzzz");
    assertThat(browser.text("main")).doesNotContain("Did you mean");
  }
}

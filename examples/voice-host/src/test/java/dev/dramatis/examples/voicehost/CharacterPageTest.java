package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void character_isShownWithItsVoiceAndLicense() {
    visit("gertrude");

    assertThat(browser.text("h1")).isEqualTo("Gertrude");
    assertThat(browser.run("return document.title")).isEqualTo("Gertrude · Dramatis personae");
    assertThat(browser.text(".facts"))
        .contains(
            "Why is there education.wav", "by tender_buttons, CC BY 3.0", "English, by default")
        .doesNotContain("written persona", "freesound/440565.mp3");
    assertThat(browser.text(".details")).contains("freesound/440565.mp3", "written persona");
    assertThat(links(".facts"))
        .containsExactly(
            "https://freesound.org/people/tender_buttons/sounds/440565/",
            "http://creativecommons.org/licenses/by/3.0/");
    browser.reload();
    assertThat(browser.text("h1")).isEqualTo("Gertrude");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void needs_areShownAsTheyAre() throws Exception {
    try (RunningHost inn =
        RunningHost.with(
            Map.of("DRAMATIS_NEWS_URL", "http://127.0.0.1:1"),
            cast -> TestCast.load(cast, new WaiterBank()))) {
      browser.visit(inn.address() + "characters/waiter");

      assertThat(browser.text(".details"))
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
                + " a recording of it.");
  }

  @Test
  void characterThatIsNotListed_hasAPageThatSaysSo() {
    visit("hidden");

    assertThat(browser.text("h1")).isEqualTo("Hidden");
    assertThat(browser.text(".details")).contains("No; only who knows the address comes here.");
  }

  @Test
  void markupAndScriptAddresses_stayText() {
    visit("trickster");

    assertThat(browser.text("h1")).isEqualTo("<i>Trickster</i>");
    assertThat(browser.text(".facts"))
        .contains("<img src=x onerror=alert(1)>", "by <b>Bold</b>, javascript:alert(2)");
    assertThat(links(".facts")).isEmpty();
    assertThat(browser.all("main i, main b, main img")).isEmpty();
    browser.one("#prompt > summary").click();
    browser.await(() -> browser.text("#persona").equals("<script>alert('prompt')</script>"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void rehearsal_isAnnouncedBeforeTheFirstLineWithWhatToSet() {
    try (RunningHost rehearsing = RunningHost.with(Map.of())) {
      browser.visit(rehearsing.address() + "characters/gertrude");
      assertThat(browser.text("#rehearsal"))
          .isEqualTo(
              "This is a rehearsal: Gertrude repeats your lines until KYUTAI_LLM_URL"
                  + " and KYUTAI_LLM_MODEL name an LLM to this host.");
    }
    visit("gertrude");
    assertThat(browser.all("#rehearsal")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"on, true", "off, false"})
  void className_isShownWherePromptsAre(String prompts, boolean isShown) {
    try (RunningHost inn =
        RunningHost.with(
            Map.of("DRAMATIS_PROMPTS", prompts), cast -> TestCast.load(cast, new DoormanBank()))) {
      browser.visit(inn.address() + "characters/doorman");

      assertThat(browser.text(".details").contains("com.example.Doorman")).isEqualTo(isShown);
    }
  }

  @Test
  void description_standsBelowTheName() {
    try (RunningHost inn =
        RunningHost.with(Map.of(), cast -> TestCast.load(cast, new DoormanBank()))) {
      browser.visit(inn.address() + "characters/doorman");
      assertThat(browser.text(".title .under"))
          .isEqualTo("Opens the door, and knows who went out.");
      browser.visit(inn.address() + "characters/moody");
      assertThat(browser.all(".title .under, meta[name=description]")).isEmpty();
    }
  }

  @Test
  void linksToJson_sayThatTheyLeadToJson() {
    visit("gertrude");

    assertThat(browser.texts("footer a"))
        .containsExactly("The cast", "Attributions", "Characters as JSON", "Health as JSON");
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

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** Whose voices the host serves, as a page and as data. */
@ExtendWith(BrowserExtension.class)
class AttributionsPageTest {

  private static RunningHost host;

  private final Browser browser;

  AttributionsPageTest(Browser browser) {
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

  @BeforeEach
  void visit() {
    browser.visit(host.address() + "attributions");
  }

  @Test
  void data_hasEveryVoiceWithItsCredit() throws Exception {
    JsonNode voices = host.json("/v1/attributions").get("voices");

    assertThat(voices.get(0).toString())
        .isEqualTo(
            """
            {"voice":"freesound/440565.mp3","kind":"freesound","verified":true,\
            "title":"Why is there education.wav","author":"tender_buttons",\
            "license":"http://creativecommons.org/licenses/by/3.0/","license_name":"CC BY 3.0",\
            "url":"https://freesound.org/people/tender_buttons/sounds/440565/",\
            "characters":[{"id":"gertrude","name":"Gertrude"}]}""");
    assertThat(voices.findValuesAsString("voice")).hasSize(7);
  }

  @Test
  void voices_standByTheirLicenses() {
    assertThat(browser.texts("h2"))
        .containsExactly(
            "CC BY 3.0 1 voice",
            "CC BY 4.0 1 voice",
            "javascript:alert(2) 1 voice",
            "Unverified 4 voices");
    assertThat(browser.texts("section").get(0).lines())
        .contains(
            "Why is there education.wav",
            "by tender_buttons freesound/440565.mp3",
            "Spoken by Gertrude");
    assertThat(hrefs(browser.all("section").get(0)))
        .containsExactly(
            "http://creativecommons.org/licenses/by/3.0/",
            "https://freesound.org/people/tender_buttons/sounds/440565/",
            "/characters/gertrude");
    assertThat(browser.texts("section").get(3)).contains("is not known to this host", "Maybe");
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> hrefs(WebElement section) {
    return section.findElements(By.tagName("a")).stream()
        .map(link -> link.getDomAttribute("href"))
        .toList();
  }

  @Test
  void markupAndScriptAddresses_stayText() {
    WebElement trickster = browser.all("section").get(2);

    assertThat(trickster.getText())
        .contains("<img src=x onerror=alert(1)>", "by <b>Bold</b>", "<i>Trickster</i>");
    assertThat(hrefs(trickster)).containsExactly("/characters/trickster");
    assertThat(browser.all("main b, main i, main img")).isEmpty();
  }

  @Test
  void page_needsNoScriptAndSaysOnPaperWhereLinksLead() {
    assertThat(browser.run("return document.scripts.length")).isEqualTo("0");
    browser.print(true);

    assertThat(
            browser.run(
                "return getComputedStyle(document.querySelector('h2 a'), '::after').content"))
        .isEqualTo("\" (http://creativecommons.org/licenses/by/3.0/)\"");
    assertThat(browser.one("footer").isDisplayed()).isFalse();
    browser.print(false);
  }

  @Test
  void footer_leadsHereFromEveryPage() throws Exception {
    for (String path : List.of("/", "/characters/gertrude", "/characters/nobody")) {
      assertThat(host.get(path).body()).contains("<a href=\"/attributions\">Attributions</a>");
    }
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the cast: its cards, its search and its filters. */
@ExtendWith(BrowserExtension.class)
class CastPageTest {

  private static RunningHost host;

  private final Browser browser;

  CastPageTest(Browser browser) {
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
    browser.visit(host.address());
  }

  private List<String> names() {
    return browser.texts(".card h2");
  }

  /** A closed list's options are not visible. */
  private List<String> options(String filter) {
    return browser.all("#" + filter + " option").stream()
        .map(option -> option.getDomProperty("text"))
        .toList();
  }

  private void choose(String filter, String value) {
    browser.one("#%s option[value='%s']".formatted(filter, value)).click();
  }

  @Test
  void cast_isShownAsFarAsItIsListed() {
    assertThat(names())
        .containsExactly("Gertrude", "Développeuse", "Gardener", "Moody", "<i>Trickster</i>");
    assertThat(browser.text("#count")).isEqualTo("5 characters");
    assertThat(browser.one("#clear").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void card_saysWhoItIsAndWhoseTheVoiceIs() {
    List<String> cards = browser.texts(".card");

    assertThat(cards.get(0))
        .contains(
            "Gertrude",
            "A kind lady who asks why.",
            "English",
            "Voice by tender_buttons, CC BY 3.0");
    assertThat(cards.get(2)).contains("English, French", "outdoors", "calm");
    assertThat(cards.get(3)).contains("Voice unverified").doesNotContain("own code");
  }

  @Test
  void unverifiedVoice_isExplainedWithoutAMouse() {
    assertThat(browser.one("#unverified").isDisplayed()).isFalse();

    browser.run("document.querySelector('.credit button').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.text("#unverified"))
        .startsWith("The author or the license of an unverified");
    assertThat(browser.barriers()).isEmpty();
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("#unverified").isDisplayed()).isFalse();
  }

  @Test
  void tag_leadsToItsCharacters() {
    browser.one(".tags a").click();

    browser.await(() -> browser.path().equals("/?tag=outdoors"));
    browser.await(() -> names().equals(List.of("Gardener")));
  }

  @Test
  void markupOfData_staysText() {
    WebElement trickster = browser.all(".card").get(4);

    assertThat(trickster.getText()).contains("Voice by <b>Bold</b>, javascript:alert(2)");
    assertThat(trickster.findElements(By.cssSelector("i, b, img"))).isEmpty();
  }

  @Test
  void card_leadsToItsCharacterAndBackLeadsBack() {
    choose("language", "fr");
    browser.all(".card").get(2).click();
    assertThat(browser.path()).isEqualTo("/characters/gardener");

    browser.back();
    browser.await(() -> browser.path().equals("/?language=fr"));
    browser.await(() -> names().equals(List.of("Développeuse", "Gardener")));
  }

  @Test
  void search_ignoresCaseAndAccentsAndWantsEveryWord() {
    for (String sought : List.of("developpeuse", "DÉVELOPPEUSE", "devel french")) {
      assertThat(search(sought)).as(sought).containsExactly("Développeuse");
    }
    assertThat(browser.text("#count")).isEqualTo("1 of 5 characters");
    assertThat(search("gárdèner")).containsExactly("Gardener");
    assertThat(search("own moody.")).isEmpty();
    assertThat(browser.text("#count")).isEqualTo("None of 5 characters matches “own moody.”.");
  }

  @Test
  void search_findsWhatACardSays() {
    for (String sought : List.of("planting", "outdoors", "Haku, example!", "gard fren calm")) {
      assertThat(search(sought)).as(sought).containsExactly("Gardener");
    }
  }

  private List<String> search(String sought) {
    browser.one("#q").clear();
    browser.one("#q").sendKeys(sought);
    return names();
  }

  @Test
  void filters_offerTheValuesThatOccurWithTheirCounts() {
    assertThat(options("kind"))
        .containsExactly("Any", "own code (3)", "small talk (1)", "written persona (1)");
    assertThat(options("language")).containsExactly("Any", "English (4)", "French (2)");
    assertThat(options("tag")).containsExactly("Any", "calm (1)", "outdoors (1)");
    assertThat(options("license"))
        .containsExactly(
            "Any", "CC BY 3.0 (1)", "CC BY 4.0 (1)", "javascript:alert(2) (1)", "unverified (2)");
  }

  @Test
  void filters_combineWithEachOtherAndTheSearch() {
    choose("language", "fr");
    assertThat(names()).containsExactly("Développeuse", "Gardener");
    assertThat(options("kind"))
        .containsExactly("Any", "own code (1)", "small talk (1)", "written persona (0)");
    assertThat(browser.one("#kind option[value=constant]").isEnabled()).isFalse();

    choose("license", "CC BY 4.0");
    assertThat(names()).containsExactly("Gardener");

    browser.one("#q").sendKeys("zz");
    assertThat(names()).isEmpty();
    assertThat(browser.path()).isEqualTo("/?q=zz&language=fr&license=CC+BY+4.0");
  }

  @Test
  void address_holdsTheSelectionAndBackUndoesIt() {
    browser.visit(host.address() + "?language=fr&q=dev&kind=nothing");
    browser.await(() -> names().equals(List.of("Développeuse")));
    assertThat(browser.one("#q").getDomProperty("value")).isEqualTo("dev");
    assertThat(browser.one("#language").getDomProperty("value")).isEqualTo("fr");

    browser.visit(host.address());
    choose("tag", "calm");
    browser.one("#q").sendKeys("gard");
    assertThat(browser.path()).isEqualTo("/?q=gard&tag=calm");
    browser.back();
    browser.await(() -> browser.path().equals("/?tag=calm"));
    assertThat(browser.one("#q").getDomProperty("value")).isEmpty();
    browser.back();
    browser.await(() -> names().size() == 5);
    assertThat(browser.one("#tag").getDomProperty("value")).isEmpty();
  }

  @Test
  void clear_forgetsTheWishAndGoesToTheSearch() {
    choose("kind", "custom");
    browser.one("#q").sendKeys("zzz");
    browser.one("#clear").click();

    assertThat(names()).hasSize(5);
    assertThat(browser.path()).isEqualTo("/");
    assertThat(browser.one("#clear").isDisplayed()).isFalse();
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
  }

  @Test
  void keyboard_reachesEverythingAndSeesWhereItIs() {
    browser.tab();
    assertThat(browser.focused().getText()).isEqualTo("Skip to the cast");
    for (String control : List.of("Search the cast", "Tag", "Language", "Voice license", "Kind")) {
      browser.tab();
      assertThat(browser.focused().getAccessibleName()).isEqualTo(control);
      assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    }
    browser.tab();
    assertThat(browser.focused().getAccessibleName()).isEqualTo("Gertrude");
    browser.press(Keys.ENTER);
    browser.await(() -> browser.path().equals("/characters/gertrude"));
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser; skipped, with the reason, on a machine that has none. */
class PageTest {

  /** The least contrast of the visible texts, by WCAG's formula. */
  private static final String LEAST_CONTRAST =
      """
      const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
      const light = (color) => rgb(color).slice(0, 3)
          .map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (node) => {
        const color = getComputedStyle(node).backgroundColor;
        return rgb(color)[3] === 0 && node.parentElement ? ground(node.parentElement) : color;
      };
      let least = 21;
      for (const node of document.querySelectorAll("body *")) {
        const own = [...node.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (own && node.checkVisibility() && !node.closest("noscript")) {
          const [a, b] = [light(getComputedStyle(node).color), light(ground(node))];
          least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
        }
      }
      return least;
      """;

  @TempDir static Path profile;
  private static RunningHost host;
  private static Browser browser;

  @BeforeAll
  static void open() {
    Optional<String> missing = Browser.missing();
    missing.ifPresent(System.err::println); // Maven counts what is skipped and keeps the reason
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    host = RunningHost.start();
    browser = Browser.open(profile);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (host != null) {
      host.close();
    }
  }

  @BeforeEach
  void visit() {
    browser.resize(1280, 900);
    browser.prefer("light");
    browser.visit(host.address());
    browser.await(() -> !browser.all(".card").isEmpty());
  }

  @Test
  void cast_isShownAsFarAsItIsListed() {
    assertThat(browser.texts(".card h2"))
        .containsExactly("Gertrude", "Développeuse", "Gardener", "Moody", "<i>Trickster</i>");
    assertThat(browser.one("[role=status]").getText()).isEqualTo("5 characters");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void card_creditsTheVoiceAndLinksItsLicense() {
    WebElement gertrude = browser.all(".card").get(0);

    assertThat(gertrude.getText())
        .contains(
            "fixed words",
            "Why is there education.wav",
            "by tender_buttons, CC BY 3.0",
            "freesound/440565.mp3",
            "English, by default");
    assertThat(links(gertrude))
        .containsExactly(
            "https://freesound.org/people/tender_buttons/sounds/440565/",
            "http://creativecommons.org/licenses/by/3.0/");
    assertThat(browser.all(".card").get(2).getText())
        .contains("English, French", "outdoors", "calm", "by Haku Example, CC BY 4.0");
    assertThat(browser.all(".card").get(3).getText()).contains("Author and license not known");
  }

  @Test
  void markupAndScriptAddresses_stayText() {
    WebElement trickster = browser.all(".card").get(4);

    assertThat(trickster.getText())
        .contains("<img src=x onerror=alert(1)>", "by <b>Bold</b>, javascript:alert(2)");
    assertThat(links(trickster)).isEmpty();
    assertThat(trickster.findElements(By.cssSelector("i, b, img"))).isEmpty();
  }

  private static List<String> links(WebElement card) {
    return card.findElements(By.tagName("a")).stream()
        .filter(WebElement::isDisplayed)
        .map(link -> link.getDomAttribute("href"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"developpeuse", "DÉVELOPPEUSE", "devel french", "own moody.", "tender"})
  void search_ignoresCaseAndAccentsAndWantsEveryWord(String sought) {
    browser.one("#search").sendKeys(sought);

    boolean found = !sought.startsWith("own");
    assertThat(browser.texts(".card h2"))
        .containsExactlyElementsOf(
            !found ? List.of() : List.of(sought.equals("tender") ? "Gertrude" : "Développeuse"));
    assertThat(browser.one("[role=status]").getText())
        .isEqualTo(found ? "1 of 5 characters" : "None of 5 characters matches “own moody.”");
  }

  @Test
  void search_finds_languagesTagsAndKinds() {
    WebElement search = browser.one("#search");
    search.sendKeys("french");
    assertThat(browser.texts(".card h2")).containsExactly("Développeuse", "Gardener");
    search.clear();
    search.sendKeys("outdoors");
    assertThat(browser.texts(".card h2")).containsExactly("Gardener");
    search.clear();
    search.sendKeys("small talk");
    assertThat(browser.texts(".card h2")).containsExactly("Gardener");
    search.sendKeys(Keys.ESCAPE);
    assertThat(browser.one("[role=status]").getText()).isEqualTo("5 characters");
  }

  @Test
  void prompt_isShownOnDemandAndDrawnAgain() {
    WebElement toggle = browser.one("[aria-controls=prompt-developpeuse]");
    assertThat(browser.one("#prompt-developpeuse").isDisplayed()).isFalse();

    toggle.click();
    String first = drawn("");
    assertThat(first).startsWith("Draw ").contains("for test model");
    assertThat(toggle.getDomAttribute("aria-expanded")).isEqualTo("true");
    assertThat(browser.one("#prompt-developpeuse [role=status]").getText())
        .startsWith("Drawn with seed ");
    WebElement same = browser.one("#prompt-developpeuse [role=status] a");
    assertThat(same.getDomAttribute("href"))
        .startsWith("/v1/characters/developpeuse/prompt?seed=")
        .contains("&time=20");

    browser.one("#prompt-developpeuse button").click();
    assertThat(drawn(first)).startsWith("Draw ").isNotEqualTo(first);

    toggle.click();
    assertThat(browser.one("#prompt-developpeuse").isDisplayed()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  private static String drawn(String before) {
    WebElement text = browser.one("#prompt-developpeuse .prompt-text");
    browser.await(() -> !text.getText().equals(before));
    return text.getText();
  }

  @Test
  void promptThatFails_saysSoOnTheCard() {
    browser.one("[aria-controls=prompt-moody]").click();

    browser.await(() -> !browser.one("#prompt-moody [role=status]").getText().isEmpty());
    assertThat(browser.one("#prompt-moody").getText())
        .contains("The prompt of \"moody\" could not be made; the host's log says why.");
    browser.complaints();
  }

  @Test
  void keyboard_reachesEverythingAndSeesWhereItIs() {
    browser.tab();
    assertThat(browser.focused().getText()).isEqualTo("Skip to the cast");
    browser.tab();
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");
    browser.press("moody");
    browser.tab();
    if (!browser.focused().getTagName().equals("button")) {
      browser.tab();
    }
    assertThat(browser.focused().getAccessibleName()).isEqualTo("Show the prompt of Moody");
    assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("aria-expanded")).isEqualTo("true");
    browser.await(() -> !browser.one("#prompt-moody [role=status]").getText().isEmpty());
    browser.tab();
    assertThat(browser.focused().getAccessibleName()).isEqualTo("Draw again of Moody");
    browser.complaints();
  }

  @Test
  void landmarksAndLabels_areThere() {
    assertThat(browser.one("#search").getAccessibleName()).isEqualTo("Search the cast");
    assertThat(browser.one("#cast").getAccessibleName()).isEqualTo("The cast");
    assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.all("header, main, footer, nav, h1, form[role=search]")).hasSize(6);
    assertThat(browser.one(".card").getAccessibleName()).isEqualTo("Gertrude");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768})
  void narrowScreen_hasNothingToScrollSideways(int width) {
    browser.resize(width, 700);
    browser.one("[aria-controls=prompt-developpeuse]").click();
    drawn("");

    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .isEqualTo(String.valueOf(width));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void texts_standOutInBothColorSchemes(String scheme) {
    browser.prefer(scheme);
    browser.one("[aria-controls=prompt-developpeuse]").click();
    drawn("");
    browser.await(() -> browser.run("return document.getAnimations().length === 0").equals("true"));

    String paper = browser.run("return getComputedStyle(document.body).backgroundColor");
    assertThat(paper).isEqualTo(scheme.equals("dark") ? "rgb(24, 19, 22)" : "rgb(248, 243, 232)");
    assertThat(Double.parseDouble(browser.run(LEAST_CONTRAST))).isGreaterThanOrEqualTo(4.5);
  }
}

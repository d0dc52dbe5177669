package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Every page can be read and used by everybody, light and dark, on a desk and on a phone. */
@ExtendWith(BrowserExtension.class)
class PageAppearanceTest {

  /** What a finger has to hit, less the links within a text, that is too small for it. */
  private static final String SMALL_TARGETS =
      """
      return [...document.querySelectorAll("a, button, input, select, textarea, summary")]
          .filter((target) => target.checkVisibility() && !target.closest("p, h2, .skip"))
          .filter((target) => target.getBoundingClientRect().height < 44 && !target.matches(".tags a"))
          .map((target) => target.outerHTML).join("\\n");
      """;

  private static RunningHost host;

  private final Browser browser;

  PageAppearanceTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() {
    host =
        RunningHost.with(
            Map.of(
                "KYUTAI_LLM_URL", "http://127.0.0.1:1",
                "KYUTAI_LLM_MODEL", "m",
                "DRAMATIS_NEWS_URL", "http://127.0.0.1:1"),
            cast -> TestCast.load(cast, new WaiterBank()));
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "characters/gardener",
        "characters/trickster",
        "characters/waiter",
        "characters/gertrud",
        "attributions"
      })
  void page_hasNoBarriers(String path) {
    browser.visit(host.address() + path);
    if (path.equals("characters/gardener")) {
      openEverything();
    }
    for (int width : List.of(1280, 360)) {
      browser.resize(width, 700);
      for (String scheme : List.of("light", "dark")) {
        browser.prefer(scheme);
        assertThat(browser.barriers()).as("%d pixels, %s", width, scheme).isEmpty();
      }
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo("true");
    }
    assertThat(browser.run(SMALL_TARGETS)).isEmpty();
  }

  /** The prompt, the snippets, a conversation and an error. */
  private void openEverything() {
    browser.run(
        "sessionStorage['talk:gardener'] = '{\"conversation\":\"7\",\"messages\":"
            + "[{\"role\":\"assistant\",\"content\":\"Good day.\"}]}'");
    browser.reload();
    browser.one("#prompt > summary").click();
    browser.await(() -> browser.one("#persona").isDisplayed());
    browser.run(
        "document.querySelectorAll('details').forEach((part) =>"
            + " { part.removeAttribute('name'); part.open = true; })");
    browser.one("#line").sendKeys("Hello?", Keys.ENTER);
    browser.await(() -> browser.one("#trouble").isDisplayed());
  }

  @ParameterizedTest
  @CsvSource({"360, 740", "390, 844"})
  void firstCard_isOnTheFirstScreenOfAPhone(int width, int height) {
    browser.resize(width, height);
    browser.visit(host.address());

    assertThat(
            browser.run(
                "return document.querySelector('.card').getBoundingClientRect().bottom <= innerHeight"))
        .isEqualTo("true");
    assertThat(browser.one("#tag").isDisplayed()).isFalse();
    browser.one("summary").click();
    assertThat(browser.one("#tag").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void paper_followsTheColorScheme(String scheme) {
    browser.prefer(scheme);
    browser.visit(host.address());

    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo(scheme.equals("dark") ? "rgb(24, 19, 22)" : "rgb(248, 243, 232)");
  }
}

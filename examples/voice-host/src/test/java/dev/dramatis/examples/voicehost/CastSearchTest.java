package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search finds characters of the shipped cast by what people type. */
@ExtendWith(BrowserExtension.class)
class CastSearchTest {

  private static RunningHost host;

  private final Browser browser;

  CastSearchTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void start() {
    host = RunningHost.with(Map.of(), CharacterRegistry.Builder::load);
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
    }
  }

  private List<String> search(String sought) {
    browser.visit(host.address());
    browser.one("#q").sendKeys(sought);
    return browser.texts(".card h2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cooking     | Chef Hugo
          cook        | Chef Hugo
          cooki       | Fortune cookie
          sleep       | Bedtime stories
          grandmother | Abuela Carmen
          detective   | Sergeant Vane
          detec       | Sergeant Vane
          teachers    | Chess coach, The science of small things, Spanish with Alejandro
          teaching spanish | Spanish with Alejandro
          developpeuse | Développeuse
          tender      | Gertrude
          """)
  void words_findTheirCharacters(String sought, String names) {
    assertThat(String.join(", ", search(sought))).isEqualTo(names);
  }

  @Test
  void word_ofNoCharacter_findsNone() {
    assertThat(search("pirate")).isEmpty();
    assertThat(browser.text("[role=status]")).isEqualTo("None of 36 characters matches “pirate”.");
  }

  @ParameterizedTest
  @CsvSource({
    "gertude, Gertrude",
    "detektive, detective",
    "granny, grandmother",
    "teecher spanish, teacher spanish",
  })
  void mistypedWord_getsASuggestion(String sought, String meant) {
    assertThat(search(sought)).isEmpty();
    assertThat(browser.text("[role=status]"))
        .isEqualTo(
            "None of 36 characters matches “%s”. Did you mean “%s”?".formatted(sought, meant));
  }

  @Test
  void suggestion_isASearchThatBackUndoes() {
    search("gertude");
    browser.one("#near").click();

    assertThat(browser.texts(".card h2")).containsExactly("Gertrude");
    assertThat(browser.path()).isEqualTo("/?q=Gertrude");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
    browser.back();
    browser.await(() -> browser.path().equals("/?q=gertude"));
    browser.await(() -> browser.one("#near").isDisplayed());
  }

  @Test
  void suggestion_thatTheFiltersRuleOut_isNotMade() {
    browser.visit(host.address() + "?q=gertude&language=fr");

    assertThat(browser.one("#near").isDisplayed()).isFalse();
  }
}

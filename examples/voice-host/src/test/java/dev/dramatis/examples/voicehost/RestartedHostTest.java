package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ChatBox.lastHeard;
import static dev.dramatis.examples.voicehost.ChatBox.message;
import static dev.dramatis.examples.voicehost.ChatBox.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.voice.FileVoiceSource;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A character's page that is open while its author changes the character and restarts the host. */
@Timeout(60)
@ExtendWith(BrowserExtension.class)
class RestartedHostTest {

  private static final String CONVERSATION =
      "return JSON.parse(sessionStorage.getItem('talk:gertrude')).conversation";
  private static final String SEED =
      "return document.querySelector('#drawn').innerText.match(/seed \\S+/)[0]";

  private final Browser browser;
  private final ChatBox chat;

  RestartedHostTest(Browser browser) {
    this.browser = browser;
    this.chat = new ChatBox(browser);
  }

  /** Gertrude, with a persona and a tag that change together. */
  private static RunningHost host(Map<String, String> settings, String persona) {
    CharacterDefinition gertrude =
        CharacterDefinition.builder("gertrude", "Gertrude")
            .tags(persona)
            .voice(new FileVoiceSource("voices/gertrude.wav", null, null, null, null))
            .build();
    return RunningHost.with(
        settings, cast -> cast.add(gertrude, context -> "You are " + persona + ".").banks().load());
  }

  private void awaitPersona(String persona) {
    browser.await(() -> browser.texts("#persona").toString().contains("You are " + persona + "."));
  }

  @Test
  void changedCharacter_isShownAndTheTalkGoesOn() throws Exception {
    try (FakeLlm llm = FakeLlm.saying("")) {
      Map<String, String> settings = new HashMap<>(llm.settings());
      String conversation;
      String seed;
      try (RunningHost before = host(settings, "curious")) {
        chat.visit(before);
        browser.one("#prompt > summary").click();
        awaitPersona("curious");
        browser.one("#draw").click();
        browser.await(() -> browser.text("#drawn").contains("seed"));
        llm.does(saying("Why?"));
        chat.say("One");
        chat.awaitLines(2);
        browser.one("#line").sendKeys("Two");
        conversation = browser.run(CONVERSATION);
        seed = browser.run(SEED);
        settings.put("DRAMATIS_PORT", "" + URI.create(before.address()).getPort());
      }
      try (RunningHost after = host(settings, "bored")) {
        awaitPersona("bored");
        assertThat(browser.run("return location.origin + '/'")).isEqualTo(after.address());
        assertThat(browser.run(SEED)).isEqualTo(seed);
        assertThat(browser.text(".facts .tags")).isEqualTo("bored");
        assertThat(chat.lines()).containsExactly("One", "Why?");
        assertThat(browser.run(CONVERSATION)).isEqualTo(conversation);

        browser.one("#line").sendKeys(Keys.ENTER);
        chat.awaitLines(4);
        assertThat(lastHeard(llm))
            .containsExactly(
                message("user", "One"), message("assistant", "Why?"), message("user", "Two"));
      }
    }
  }
}

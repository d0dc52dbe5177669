package dev.dramatis.examples.voicehost;

import java.io.OutputStream;
import java.util.List;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** The conversation on the page that a browser shows. */
record ChatBox(Browser browser) {

  /** An LLM that says this in pieces. */
  static FakeLlm.Answer saying(String... pieces) {
    return exchange -> {
      OutputStream out = FakeLlm.startStream(exchange);
      for (String piece : pieces) {
        FakeLlm.sendChunk(out, piece);
      }
      FakeLlm.sendEvent(out, "[DONE]");
    };
  }

  /** What an LLM was sent in its latest turn, after the system prompt. */
  static List<String> lastHeard(FakeLlm llm) {
    JsonNode request = llm.requests().get(llm.requests().size() - 1);
    return request.path("messages").valueStream().skip(1).map(JsonNode::toString).toList();
  }

  static String message(String role, String content) {
    return "{\"role\":\"%s\",\"content\":\"%s\"}".formatted(role, content);
  }

  void visit(RunningHost host) {
    visit(host, "gertrude");
  }

  void visit(RunningHost host, String character) {
    browser.visit(host.address() + "characters/" + character);
  }

  void say(String line) {
    browser.one("#line").sendKeys(line, Keys.ENTER);
  }

  List<String> lines() {
    return browser.texts(".line .said");
  }

  /** Waits until that many lines are said to their ends. */
  void awaitLines(int lines) {
    browser.await(() -> lines().size() == lines && browser.one("#send").isDisplayed());
  }

  /** What is said to have gone wrong, as soon as something is. */
  String trouble() {
    browser.await(() -> browser.one("#trouble").isDisplayed());
    return browser.text("#trouble");
  }
}

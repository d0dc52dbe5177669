package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.news.FakeFeed;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped characters that talk about the news. */
class NewsTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>The Meadow</title>
        <item><title>Cows learn chess</title><description>A farmer says so.</description></item>
      </channel></rss>
      """;

  private static final String HEADLINE = "\n- Cows learn chess (The Meadow): A farmer says so.\n";

  @ParameterizedTest
  @ValueSource(strings = {"dev-news", "radio-host"})
  void feed_isInTheirPrompts(String id) throws Exception {
    try (FakeFeed feed = FakeFeed.of(FEED);
        FakeLlm llm = FakeLlm.saying("Chess?");
        RunningHost host =
            RunningHost.with(
                llm.settings("DRAMATIS_NEWS_URL", feed.address().toString()),
                CharacterRegistry.Builder::load)) {
      Await.until(() -> host.metric("news_headlines") == 1);

      host.send(
          "/v1/chat/completions",
          request ->
              request
                  .header("Content-Type", "application/json")
                  .POST(
                      BodyPublishers.ofString(
                          "{\"model\":\"%s\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"
                              .formatted(id))));
      assertThat(llm.prompts()).singleElement().asString().contains(HEADLINE);
      assertThat(host.json("/v1/characters/" + id + "/prompt").path("prompt").asString())
          .contains(HEADLINE);
      assertThat(host.get("/metrics").body())
          .contains("news_fetches_seconds_count{outcome=\"success\"} 1");
    }
  }

  @Test
  void noFeed_isTheDefault() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of(), CharacterRegistry.Builder::load)) {
      assertThat(host.json("/v1/characters/dev-news/prompt").path("prompt").asString())
          .contains("today no news could be had");
      assertThat(host.get("/metrics").body()).doesNotContain("news_");
    }
  }

  @Test
  void feedThatFails_leavesTheirOtherText() throws Exception {
    try (RunningHost host =
        RunningHost.with(
            Map.of("DRAMATIS_NEWS_URL", "http://127.0.0.1:1/feed"),
            CharacterRegistry.Builder::load)) {
      assertThat(host.json("/v1/characters/dev-news/prompt").path("prompt").asString())
          .contains("today no news could be had");
    }
  }
}

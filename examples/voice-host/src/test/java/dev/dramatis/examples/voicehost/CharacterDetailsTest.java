package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.news.FakeFeed;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a character asks the host for, and how it begins. */
class CharacterDetailsTest {

  private static FakeFeed feed;
  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    feed = FakeFeed.of("<rss/>");
    llm = FakeLlm.saying("Indeed.");
    host =
        RunningHost.with(
            llm.settings("DRAMATIS_NEWS_URL", feed.address().toString()),
            cast -> TestCast.load(cast, new WaiterBank()));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
    feed.close();
  }

  @Test
  void character_isShownWithItsNeedsAndGreeting() throws Exception {
    assertThat(host.get("/v1/characters/waiter").body())
        .endsWith(
            """
            "needs":[{"type":"NewsSource","optional":false,"given":true},\
            {"type":"UserProfile","optional":true,"given":false}],"tools":[],\
            "greeting":"Bonsoir, <b>voici</b> la carte."}""");
  }

  @Test
  void page_showsItsNeeds() throws Exception {
    assertThat(host.get("/characters/waiter").body())
        .contains(
            "<dd><code>NewsSource</code>, required; this host gives one</dd>",
            "<dd><code>UserProfile</code>, optional; this host gives none</dd>");
  }

  @Test
  void characterWithoutThem_isShownWithoutTheirPlaces() throws Exception {
    assertThat(host.get("/v1/characters/gertrude").body())
        .endsWith("\"needs\":[],\"tools\":[],\"greeting\":null}");
    assertThat(host.get("/characters/gertrude").body()).doesNotContain("<dt>Needs");
  }

  @Test
  void characterWhosePromptFails_isShownWithoutAGreeting() throws Exception {
    assertThat(host.get("/v1/characters/moody").body()).endsWith("\"greeting\":null}");
    assertThat(host.get("/characters/moody").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void completions_neverSendTheGreeting(boolean isStream) throws Exception {
    int before = llm.requests().size();
    String answer =
        host.send(
                "/v1/chat/completions",
                request ->
                    request
                        .header("Content-Type", "application/json")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"model\":\"waiter\",\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"
                                    .formatted(isStream))))
            .body();

    assertThat(answer).doesNotContain("Bonsoir");
    assertThat(llm.requests()).hasSize(before + 1);
    assertThat(llm.requests().get(before).toString())
        .contains("You bring the menu.")
        .doesNotContain("Bonsoir");
  }

  @Test
  void requiredNeed_thatNoSettingMeets_leavesTheCharacterOut() throws Exception {
    try (RunningHost bare =
        RunningHost.with(Map.of(), cast -> TestCast.load(cast, new WaiterBank()))) {
      assertThat(bare.get("/v1/characters/waiter").statusCode()).isEqualTo(500);
      assertThat(bare.get("/v1/characters/gertrude").statusCode()).isEqualTo(200);
    }
  }
}

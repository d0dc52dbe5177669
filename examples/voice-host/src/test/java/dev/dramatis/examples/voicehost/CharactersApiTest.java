package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CharactersApiTest {

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.start();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void list_hasEveryCharacterInListingOrder() throws Exception {
    JsonNode characters = host.json("/v1/characters").get("characters");

    assertThat(characters.findValuesAsString("id"))
        .containsExactly(
            "gertrude", "developpeuse", "gardener", "moody", "hidden", "maybe", "trickster");
    assertThat(characters.findValuesAsString("listed"))
        .containsExactly("yes", "yes", "yes", "yes", "no", "undecided", "yes");
  }

  @Test
  void character_isShownWithItsVoiceAndWithoutItsComment() throws Exception {
    assertThat(host.get("/v1/characters/gertrude").body())
        .isEqualTo(
            """
            {"id":"gertrude","name":"Gertrude","description":"A kind lady who asks why.","bank":"host","kind":"constant","languages":[],"tags":[],\
            "listed":"yes","order":1,"voice":{"kind":"freesound","voice":"freesound/440565.mp3",\
            "description":null,\
            "description_link":"https://freesound.org/people/tender_buttons/sounds/440565/",\
            "start_time":null,"attribution":{"title":"Why is there education.wav",\
            "author":"tender_buttons","license":"http://creativecommons.org/licenses/by/3.0/",\
            "license_name":"CC BY 3.0",\
            "url":"https://freesound.org/people/tender_buttons/sounds/440565/"}},\
            "needs":[],"tools":[],"greeting":null}""");
  }

  @Test
  void characterWithoutDescription_isShownWithNull() throws Exception {
    assertThat(host.json("/v1/characters/moody").get("description").isNull()).isTrue();
  }

  @Test
  void voiceWithoutAttribution_isShownWithNull() throws Exception {
    JsonNode voice = host.json("/v1/characters/moody").get("voice");

    assertThat(voice.get("attribution").isNull()).isTrue();
  }

  @Test
  void unknownCharacter_isNotFoundWithNearNames() throws Exception {
    HttpResponse<String> answer = host.get("/v1/characters/gertrud");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"error":{"message":"There is no character with this id; did you mean gertrude?",\
            "type":"invalid_request_error","param":"id","code":"unknown_character",\
            "near":["gertrude"]}}""");
    assertThat(host.get("/v1/characters/gertrud/prompt").body()).isEqualTo(answer.body());
  }

  @Test
  void unknownCharacter_withoutNearNamesSaysSo() throws Exception {
    assertThat(host.json("/v1/characters/zzzzzzzzzz").toString())
        .contains("There is no character with this id.", "\"near\":[]");
  }

  @Test
  void prompt_withSeedAndTimeIsTheSameOnEveryHost() throws Exception {
    String path = "/v1/characters/developpeuse/prompt?seed=7&time=2026-01-01T12:00:00Z";
    String answer = host.get(path).body();

    assertThat(answer)
        .matches(
            "\\{\"character\":\"developpeuse\",\"prompt\":\"# Speaking.*"
                + "Draw \\d+ at 2026-01-01T12:00Z for test model\\..*\","
                + "\"persona\":\"Draw \\d+ at 2026-01-01T12:00Z for test model\\.\","
                + "\"seed\":7,\"time\":\"2026-01-01T12:00:00Z\"}");
    try (RunningHost other = RunningHost.start()) {
      assertThat(other.get(path).body()).isEqualTo(answer);
    }
    assertThat(host.json(path.replace("seed=7", "seed=8")).get("prompt"))
        .isNotEqualTo(RunningHost.json(host.get(path)).get("prompt"));
  }

  @Test
  void prompt_isReproducedByTheSeedAndTimeThatItShows() throws Exception {
    JsonNode first = host.json("/v1/characters/developpeuse/prompt");
    String again =
        "/v1/characters/developpeuse/prompt?seed=%s&time=%s"
            .formatted(
                first.get("seed").asString(),
                URLEncoder.encode(first.get("time").asString(), StandardCharsets.UTF_8));

    assertThat(host.json(again)).isEqualTo(first);
    assertThat(host.json("/v1/characters/developpeuse/prompt").get("prompt"))
        .isNotEqualTo(first.get("prompt"));
  }

  @Test
  void drawnSeed_isExactInJavaScript() throws Exception {
    for (int i = 0; i < 50; i++) {
      assertThat(host.json("/v1/characters/gertrude/prompt").get("seed").asLong())
          .isBetween(0L, 1L << 53);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T12:00:00Z",
        "2026-01-01T12:00:00+01:00",
        "2026-01-01T12:00:00%2B01:00",
        "2026-01-01T12:00:00.123-03:30",
        "2026-07-01T12:00:00%2B02:00%5BEurope/Paris%5D"
      })
  void time_mayHaveAnyOffset(String time) throws Exception {
    HttpResponse<String> answer =
        host.get("/v1/characters/developpeuse/prompt?seed=-1&time=" + time);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(RunningHost.json(answer).get("time").asString())
        .isEqualTo(time.replace("%2B", "+").replace("%5B", "[").replace("%5D", "]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1.5", "%201", "9223372036854775808"})
  void badSeed_isRefusedByName(String seed) throws Exception {
    HttpResponse<String> answer = host.get("/v1/characters/gertrude/prompt?seed=" + seed);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"error":{"message":"The parameter seed must be a whole number \
            from -9223372036854775808 to 9223372036854775807.",\
            "type":"invalid_request_error","param":"seed","code":"invalid_parameter","near":[]}}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "2026-01-01", "2026-01-01T12:00:00", "2026-02-30T12:00:00Z"})
  void badTime_isRefusedByName(String time) throws Exception {
    HttpResponse<String> answer = host.get("/v1/characters/gertrude/prompt?time=" + time);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RunningHost.json(answer).get("error").get("message").asString())
        .isEqualTo(
            "The parameter time must be a time with its offset,"
                + " such as 2026-01-01T12:00:00+01:00.");
  }

  @Test
  void whatWasSent_isNotRepeatedInAnError() throws Exception {
    assertThat(host.get("/v1/characters/echo-echo").body()).doesNotContain("echo-echo");
    assertThat(host.get("/v1/characters/gertrude/prompt?seed=echo").body()).doesNotContain("echo");
  }

  @Test
  void promptsThatAreOff_areRefusedWithTheSettingThatShowsThem() throws Exception {
    try (RunningHost discreet = RunningHost.with(Map.of("DRAMATIS_PROMPTS", "off"))) {
      HttpResponse<String> answer = discreet.get("/v1/characters/gertrude/prompt");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body())
          .isEqualTo(
              """
              {"error":{"message":"This host does not show the prompts of its characters; \
              the setting DRAMATIS_PROMPTS=on makes it show them.",\
              "type":"invalid_request_error","param":null,"code":"prompts_off","near":[]}}""");
      assertThat(discreet.get("/v1/characters/gertrud/prompt").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void failingPrompt_isAnErrorWithoutAWordAboutTheCode() throws Exception {
    HttpResponse<String> answer = host.get("/v1/characters/moody/prompt");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"error":{"message":"The prompt of \\"moody\\" could not be made; the host's log says why.",\
            "type":"server_error","param":null,"code":"prompt_failed","near":[]}}""");
  }
}

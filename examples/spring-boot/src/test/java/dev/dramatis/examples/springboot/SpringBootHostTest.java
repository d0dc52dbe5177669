package dev.dramatis.examples.springboot;

import static dev.dramatis.examples.springboot.HttpTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The host's endpoints over HTTP, from a server that was started for them. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "dramatis.llm-name=acme/test-model")
@Import(TestCast.class)
@ExtendWith(OutputCaptureExtension.class)
class SpringBootHostTest {

  @Value("${local.server.port}")
  private int port;

  private HttpTester host;

  @BeforeEach
  void connect() {
    host = new HttpTester(port);
  }

  @Test
  void voices_areWhatClientsOfUnmuteRead() throws Exception {
    HttpResponse<String> voices = host.get("/v1/voices");

    assertThat(voices.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(voices.body())
        .contains(
            "{\"name\":\"uploaded-7\",\"good\":true,"
                + "\"instructions\":{\"type\":\"smalltalk\",\"language\":null,\"character\":\"uploaded-7\"},"
                + "\"source\":{\"source_type\":\"file\",\"path_on_server\":\"uploads/7.wav\","
                + "\"description\":null,\"description_link\":null}}",
            "\"character\":\"gertrude\"");
  }

  @Test
  void character_isShownWithWhomToCredit() throws Exception {
    JsonNode gertrude = json(host.get("/v1/characters/gertrude"));

    assertThat(gertrude.get("name").asString()).isEqualTo("Gertrude");
    assertThat(gertrude.get("bank").asString()).isEqualTo("dramatis");
    assertThat(gertrude.at("/attribution/author").asString()).isEqualTo("tender_buttons");
    assertThat(gertrude.propertyNames()).doesNotContain("comment", "instructions");
  }

  @Test
  void session_hasAPromptAndAVoice() throws Exception {
    JsonNode session = json(host.open("greeter"));

    assertThat(session.get("system_prompt").asString())
        .startsWith("Greet a stranger with test model, draw ");
    assertThat(session.get("voice").asString()).isEqualTo("voices/greeter.wav");
  }

  @Test
  void session_isOpenedAgainWithItsSeed() throws Exception {
    JsonNode first = json(host.open("greeter", "{\"first_name\":\"Ada\",\"seed\":7}"));
    JsonNode second = json(host.open("greeter", "{\"first_name\":\"Ada\",\"seed\":7}"));

    assertThat(first.get("system_prompt").asString())
        .startsWith("Greet Ada ")
        .isEqualTo(second.get("system_prompt").asString());
    assertThat(first.get("seed").asLong()).isEqualTo(7);
  }

  @Test
  void unknownCharacter_isAProblemWithNearIds() throws Exception {
    for (HttpResponse<String> response :
        List.of(host.get("/v1/characters/gertrud"), host.open("gertrud"))) {
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(json(response).get("detail").asString())
          .isEqualTo("There is no character \"gertrud\"; did you mean gertrude?");
      assertThat(json(response).at("/near/0").asString()).isEqualTo("gertrude");
    }
  }

  @Test
  void characterThatFails_isAProblemWithoutAWordAboutTheCode(CapturedOutput log) throws Exception {
    HttpResponse<String> response = host.open("moody");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(json(response).get("detail").asString())
        .isEqualTo("The character \"moody\" could not be opened; the host's log says why.");
    assertThat(response.body()).doesNotContain("muse", "Secret", "Exception", "dev.dramatis");
    assertThat(log).containsOnlyOnce(TestCast.FAILURE).doesNotContain("\tat ");
  }

  @Test
  void requestThatIsNone_isAProblem() throws Exception {
    assertThat(host.open("greeter", "{\"firstname\":\"Ada\"}").statusCode()).isEqualTo(400);
    assertThat(host.open("greeter", "{\"first_name\":\"" + "a".repeat(81) + "\"}").statusCode())
        .isEqualTo(400);
    assertThat(json(host.get("/nothing")).get("status").asInt()).isEqualTo(404);
  }

  @Test
  void requests_runOnVirtualThreadsWhereTheJdkHasThem() throws Exception {
    boolean virtual = Runtime.version().feature() >= 21;

    assertThat(json(host.open("weaver")).get("system_prompt").asString())
        .startsWith(virtual ? "VirtualThread[" : "Thread[");
  }

  @Test
  void health_saysBanksAndErrors() throws Exception {
    JsonNode health = json(host.get("/actuator/health/readiness"));
    JsonNode characters = health.at("/components/characters");

    assertThat(health.get("status").asString()).isEqualTo("UP");
    assertThat(characters.at("/details/banks/host").asInt()).isEqualTo(4);
    assertThat(characters.at("/details/errors/0/subject").asString()).isEqualTo("invalid");
    assertThat(characters.at("/details/errors/0/type").asString()).isEqualTo("INVALID_DEFINITION");
  }

  @Test
  void liveness_doesNotAskForCharacters() throws Exception {
    assertThat(host.get("/actuator/health/liveness").body()).doesNotContain("characters");
  }

  @Test
  void meters_countSessionsAndFailures() throws Exception {
    host.open("gertrude");
    host.open("moody");

    assertThat(host.get("/actuator/prometheus").body())
        .contains(
            "character_loaded{bank=\"host\"} 4.0",
            "character_load_errors_total{error_type=\"invalid_definition\"} 1.0",
            "character_sessions_opened_total{bank=\"dramatis\",kind=\"constant\"}",
            "character_sessions_active 0.0")
        .doesNotContain("character_prompt_errors_total{error_type=\"prompt\"} 0.0");
    assertThat(host.get("/actuator/metrics/character.loaded").body()).contains("\"dramatis\"");
  }
}

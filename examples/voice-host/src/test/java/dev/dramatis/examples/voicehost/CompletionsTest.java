package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Characters as models, with the rehearsal in the LLM's place. */
class CompletionsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.with(Map.of());
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void models_areTheListedCharactersInListingOrder() throws Exception {
    JsonNode models = host.json("/v1/models");

    assertThat(models.get("object").asString()).isEqualTo("list");
    assertThat(models.get("data").findValuesAsString("id"))
        .containsExactly("gertrude", "developpeuse", "gardener", "moody", "trickster");
    assertThat(host.get("/v1/models/gertrude").body())
        .matches(
            "\\{\"id\":\"gertrude\",\"object\":\"model\",\"created\":\\d+,\"owned_by\":\"host\",\"name\":\"Gertrude\",\"description\":\"A kind lady who asks why.\"}");
  }

  @Test
  void unknownModel_isNotFoundInOpenAisWords() throws Exception {
    String expected =
        """
        {"error":{"message":"There is no model with this id; did you mean gertrude?",\
        "type":"invalid_request_error","param":"model","code":"model_not_found",\
        "near":["gertrude"]}}""";
    HttpResponse<String> asked = ask("{'model':'gertrud','messages':[{'role':'user'}]}");

    assertThat(asked.statusCode()).isEqualTo(404);
    assertThat(asked.body()).isEqualTo(expected);
    assertThat(host.get("/v1/models/gertrud").body()).isEqualTo(expected);
  }

  @Test
  void answer_isTheCharacters() throws Exception {
    JsonNode answer = RunningHost.json(ask(request("gertrude", false, "Good morning!")));

    assertThat(answer.get("object").asString()).isEqualTo("chat.completion");
    assertThat(answer.get("model").asString()).isEqualTo("gertrude");
    assertThat(answer.at("/choices/0/message/role").asString()).isEqualTo("assistant");
    assertThat(answer.at("/choices/0/message/content").asString())
        .startsWith("This is a rehearsal without an LLM. My prompt has ")
        .endsWith(" words. In line 1 you said: Good morning!");
    assertThat(answer.at("/choices/0/finish_reason").asString()).isEqualTo("stop");
    assertThat(answer.at("/usage/total_tokens").asInt()).isPositive();
  }

  @Test
  void streamedAnswer_hasTheSameWords() throws Exception {
    String whole =
        RunningHost.json(ask(request("gertrude", false, "Good morning!")))
            .at("/choices/0/message/content")
            .asString();
    HttpResponse<String> streamed = ask(request("gertrude", true, "Good morning!"));
    List<String> events = List.of(streamed.body().split("\n\n"));

    assertThat(streamed.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    assertThat(events).hasSizeGreaterThan(10).last().isEqualTo("data: [DONE]");
    StringBuilder words = new StringBuilder();
    for (String event : events.subList(0, events.size() - 1)) {
      JsonNode chunk = JSON.readTree(event.substring("data: ".length()));
      assertThat(chunk.get("object").asString()).isEqualTo("chat.completion.chunk");
      assertThat(chunk.get("model").asString()).isEqualTo("gertrude");
      words.append(chunk.at("/choices/0/delta/content").asString(""));
    }
    assertThat(words).hasToString(whole);
  }

  @Test
  void numberOfAnswers_isHonored() throws Exception {
    String request = "'model':'gertrude','n':3,'messages':[{'role':'user','content':'Hi'}]";
    JsonNode answer = RunningHost.json(ask("{" + request + "}"));
    String streamed = ask("{'stream':true," + request + "}").body();

    assertThat(answer.path("choices")).hasSize(3);
    assertThat(answer.at("/choices/2/index").asInt()).isEqualTo(2);
    assertThat(answer.at("/choices/2/message/content").asString()).endsWith("you said: Hi");
    assertThat(streamed).contains("\"choices\":[{\"index\":2,");
  }

  @Test
  void answerInJson_fitsItsSchema() throws Exception {
    String request =
        "{'model':'gertrude','messages':[{'role':'user','content':'Hi'}],'response_format':%s}";
    String schema =
        """
        {'type':'json_schema','json_schema':{'name':'x','schema':{'type':'object','properties':{\
        'city':{'type':'string'},'size':{'type':'integer'},'kind':{'enum':['a','b']},\
        'more':{'anyOf':[{'type':'array','items':{'type':'string'}},{'type':'null'}]}}}}}""";
    JsonNode plain = content(ask(request.formatted("{'type':'json_object'}")));
    JsonNode fitted = content(ask(request.formatted(schema)));

    assertThat(plain.path("line").asString()).endsWith("you said: Hi");
    assertThat(fitted.propertyNames()).containsExactly("city", "size", "kind", "more");
    assertThat(fitted.path("city").asString()).endsWith("you said: Hi");
    assertThat(fitted.path("size").isInt()).isTrue();
    assertThat(fitted.path("kind").asString()).isEqualTo("a");
    assertThat(fitted.path("more").isArray()).isTrue();
  }

  private static JsonNode content(HttpResponse<String> answer) {
    return JSON.readTree(RunningHost.json(answer).at("/choices/0/message/content").asString());
  }

  @Test
  void partsOfAMessage_areReadAsItsText() throws Exception {
    String answer =
        ask("""
            {'model':'gertrude','messages':[{'role':'user','content':[{'type':'text',\
            'text':'in '},{'type':'image_url','image_url':{'url':'x'}},\
            {'type':'text','text':'parts'}]}]}""")
            .body();

    assertThat(answer).contains("In line 1 you said: in parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {                                                        | The body must be JSON
          []                                                       | The body must be a JSON object.
          {}                                                       | The parameter model must be
          {'model':7}                                              | The parameter model must be
          {'model':'gertrude'}                                     | The parameter messages must be
          {'model':'gertrude','messages':'Hello'}                  | The parameter messages must be
          {'model':'gertrude','messages':{'role':'user'}}          | The parameter messages must be
          {'model':'gertrude','messages':[{'role':'stranger'}]}    | The parameter messages must be
          {'model':'gertrude','messages':[{'role':'user'}],'stream':'yes'} | The parameter stream must be
          """)
  void badRequest_isSaid(String body, String message) throws Exception {
    HttpResponse<String> answer = ask(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RunningHost.json(answer).at("/error/message").asString()).startsWith(message);
    assertThat(RunningHost.json(answer).at("/error/type").asString())
        .isEqualTo("invalid_request_error");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void failingPrompt_isAnErrorWithoutAWordAboutTheCode(boolean isStream) throws Exception {
    HttpResponse<String> answer = ask(request("moody", isStream, "Hello"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("prompt_failed").doesNotContain(TestCast.FAILURE);
  }

  private static String request(String model, boolean isStream, String words) {
    return "{'model':'%s','stream':%s,'messages':[{'role':'user','content':'%s'}]}"
        .formatted(model, isStream, words);
  }

  private static HttpResponse<String> ask(String body) throws Exception {
    return host.send(
        "/v1/chat/completions",
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
  }
}

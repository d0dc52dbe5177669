package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRulesTest {

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.start();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/v1", "/page/../Page.class"})
  void unknownRoute_isNotFound(String path) throws Exception {
    HttpResponse<String> answer = host.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"error":{"message":"There is nothing at this address; the page at / lists what there is.",\
            "type":"invalid_request_error","param":null,"code":"unknown_route","near":[]}}""");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/responses/resp_1, stores no responses",
    "/v1/responses/resp_1/input_items, stores no responses",
    "/v1/conversations, stores no responses",
    "/v1/characters/gertrude/nothing, did you mean /v1/characters?",
    "/responses, did you mean /v1/responses?",
    "/v1/v1/responses, did you mean /v1/responses?",
    "/v1/chat/completion, did you mean /v1/chat/completions?",
    "/api/chat/completions, did you mean /v1/chat/completions?",
    "/v1/audio/speech, The host answers in text"
  })
  void unknownAddress_saysWhatToDo(String path, String words) throws Exception {
    assertThat(host.get(path).statusCode()).isEqualTo(404);
    assertThat(host.get(path).body()).contains(words, "unknown_route");
  }

  @Test
  void unknownRoute_isNotFoundForEveryMethod() throws Exception {
    assertThat(host.send("/nothing", r -> r.POST(BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void otherMethod_isNotAllowedAndSaysWhichAre() throws Exception {
    HttpResponse<String> answer =
        host.send("/v1/voices", r -> r.POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(answer.body())
        .contains("This address answers GET, HEAD, OPTIONS only.", "method_not_allowed");
  }

  @Test
  void head_answersAsGetWithoutABody() throws Exception {
    HttpResponse<String> found =
        host.send("/v1/voices", r -> r.method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> missing =
        host.send("/v1/characters/nobody", r -> r.method("HEAD", BodyPublishers.noBody()));

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).isEmpty();
    assertThat(missing.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1/voices", "/nothing", "/page/cast.js", "/livez"})
  void everyAnswer_hasSecurityHeadersAndNamesNoServer(String path) throws Exception {
    HttpHeaders headers = host.get(path).headers();

    assertThat(headers.map())
        .containsKeys("content-security-policy", "referrer-policy", "permissions-policy")
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("x-frame-options", List.of("DENY"))
        .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
        .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
        .doesNotContainKeys("server", "x-powered-by");
    assertThat(headers.firstValue("content-security-policy").orElseThrow())
        .contains("script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void answers_areKeptByNobodyUnlessTheySaySo() throws Exception {
    assertThat(host.get("/v1/characters").headers().firstValue("Cache-Control"))
        .hasValue("no-store");
    assertThat(host.get("/").headers().allValues("Cache-Control")).containsExactly("no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "0f3a-b.c_d~e:f+g/h=", "req_011CSHoEeqs5C35K2UUqR7Fy"})
  void harmlessRequestId_isSentBack(String id) throws Exception {
    assertThat(requestId("/v1/voices", id)).isEqualTo(id);
    assertThat(requestId("/nothing", id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "<b>", "\"", "a,b"})
  void otherRequestId_isReplaced(String id) throws Exception {
    assertThat(requestId("/v1/voices", id)).matches("[0-9a-f]{32}");
    assertThat(requestId("/v1/voices", "a".repeat(65))).matches("[0-9a-f]{32}");
  }

  private static String requestId(String path, String id) throws Exception {
    List<String> ids =
        host.send(path, r -> r.header("X-Request-Id", id)).headers().allValues("X-Request-Id");
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }

  @Test
  void requestThatCannotBeRead_isRefusedInTheSameForm() throws Exception {
    String answer =
        RawHttp.exchange(host.address(), "GET /v1/voices HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"invalid_request\"", "X-Request-Id: ", "X-Frame-Options: DENY")
        .doesNotContainIgnoringCase("jetty")
        .doesNotContain("Exception");
  }

  @Test
  void webSocketWhereThereIsNone_isNotFoundInTheSameForm() throws Exception {
    String answer = RawHttp.exchange(host.address(), RawHttp.upgrade("/nothing", "localhost"));

    assertThat(answer).startsWith("HTTP/1.1 404").contains("\"code\":\"unknown_route\"");
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(strings = {"http://localhost", "http://localhost:3000"})
  void frontend_mayCallWithCredentials(String origin) throws Exception {
    HttpResponse<String> answer = host.send("/v1/voices", r -> r.header("Origin", origin));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(origin);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).hasValue("true");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3001",
        "https://localhost",
        "http://localhost.example.org",
        "null"
      })
  void otherOrigin_isNotLetIn(String origin) throws Exception {
    HttpResponse<String> answer = host.send("/v1/voices", r -> r.header("Origin", origin));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
  }

  @Test
  void preflight_allowsTheFrontendAndNobodyElse() throws Exception {
    HttpResponse<String> allowed = preflight("http://localhost:3000");
    HttpResponse<String> refused = preflight("http://evil.example");

    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValueSatisfying(methods -> assertThat(methods).contains("GET"));
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("content-type");
    assertThat(refused.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return host.send(
        "/v1/voices",
        r ->
            r.method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "content-type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/v1", "/v1/characters/gertrude/nothing", "/page/../Page.class"})
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

  @Test
  void everyAnswer_hasSecurityHeaders() throws Exception {
    for (String path : new String[] {"/", "/v1/voices", "/nothing", "/page/cast.js"}) {
      assertThat(host.get(path).headers().map())
          .as(path)
          .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy")
          .hasEntrySatisfying(
              "content-security-policy",
              policy ->
                  assertThat(policy.get(0))
                      .contains("script-src 'self'", "frame-ancestors 'none'")
                      .doesNotContain("unsafe"));
    }
  }

  @Test
  void requestThatCannotBeRead_isRefusedInTheSameForm() throws Exception {
    String answer = raw("GET /v1/voices HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("\"code\":\"invalid_request\"")
        .doesNotContainIgnoringCase("jetty")
        .doesNotContain("Exception");
  }

  @Test
  void tooLongAddress_isRefusedInTheSameForm() throws Exception {
    String answer = raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 414")
        .contains("\"code\":\"invalid_request\"")
        .doesNotContainIgnoringCase("jetty");
  }

  private static String raw(String request) throws IOException {
    URI address = URI.create(host.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

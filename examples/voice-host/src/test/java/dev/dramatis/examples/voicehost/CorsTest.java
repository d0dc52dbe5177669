package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages of other origins may call the host. */
class CorsTest {

  /** What openai 6 asks for where it runs in a browser. */
  private static final String OPENAI_HEADERS =
      "authorization,content-type,x-stainless-arch,x-stainless-lang,x-stainless-os,"
          + "x-stainless-package-version,x-stainless-retry-count,x-stainless-runtime,"
          + "x-stainless-runtime-version,x-stainless-timeout";

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
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers"))
        .hasValue("X-Request-Id, Retry-After");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
  }

  @Test
  void frontend_readsARefusalThatNoRouteHasSeen() throws Exception {
    String body = " ".repeat((1 << 20) + 1);
    HttpResponse<String> allowed = tooLarge("http://localhost:3000", body);
    HttpResponse<String> other = tooLarge("http://evil.example", body);

    assertThat(allowed.statusCode()).isEqualTo(413);
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("http://localhost:3000");
    assertThat(allowed.headers().allValues("Vary")).containsExactly("Origin");
    assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  private static HttpResponse<String> tooLarge(String origin, String body) throws Exception {
    return host.sendOnNewConnection(
        "/v1/chat/completions",
        r ->
            r.header("Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
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
        .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
    assertThat(allowed.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue(OPENAI_HEADERS);
    assertThat(refused.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return host.send(
        "/v1/chat/completions",
        r ->
            r.method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", OPENAI_HEADERS));
  }

  @Test
  void preflight_sendsNothingBackThatIsNoListOfNames() throws Exception {
    HttpResponse<String> answer =
        host.send(
            "/v1/voices",
            r ->
                r.method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", "http://localhost:3000")
                    .header("Access-Control-Request-Headers", "<script>"));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-headers");
  }
}

package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines that a process writes about requests. */
@Timeout(60)
class AccessLogTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static HostProcess host;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    host =
        HostProcess.start(
            folder,
            HostProcess.classPath(),
            Map.of("DRAMATIS_PORT", "0", "DRAMATIS_ACCESS_LOG", "on"));
    address = host.address();
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void line_saysWhatWasAskedAndHowItWasAnswered() throws Exception {
    int length = get("v1/characters/gertrude?secret=word", "line-1").length();
    JsonNode line = line("line-1");

    assertThat(line.propertyNames())
        .containsExactly(
            "time",
            "method",
            "path",
            "route",
            "status",
            "bytes",
            "duration_ms",
            "remote",
            "request_id");
    assertThat(Instant.parse(line.get("time").asString()))
        .isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
    assertThat(line.get("method").asString()).isEqualTo("GET");
    assertThat(line.get("path").asString()).isEqualTo("/v1/characters/gertrude");
    assertThat(line.get("route").asString()).isEqualTo("/v1/characters/{id}");
    assertThat(line.get("status").asInt()).isEqualTo(200);
    assertThat(line.get("bytes").asInt()).isEqualTo(length);
    assertThat(line.get("duration_ms").asDouble()).isBetween(0.001, 60_000.0);
    assertThat(line.get("remote").asString()).isEqualTo("127.0.0.1");
    assertThat(host.out()).startsWith("The voice host is ready").doesNotContain("secret");
  }

  @Test
  void whatNoRouteSees_isLoggedToo() throws Exception {
    RawHttp.exchange(address, "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Request-Id: evil\r\n\r\n");
    RawHttp.exchange(address, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");

    assertThat(line("evil").get("status").asInt()).isEqualTo(403);
    assertThat(line("evil").get("route").asString()).isEqualTo("unmatched");
    assertThat(lineWith("\"status\":400").get("route").asString()).isEqualTo("unmatched");
  }

  @Test
  void whatAClientSends_staysOnePrintableLine() throws Exception {
    RawHttp.exchange(
        address,
        "GET /%0a{\"a\":\u009b1m\u00e9%0d HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: odd\r\n\r\n");
    get("a".repeat(3000), "long");
    line("long");

    assertThat(host.out().lines().skip(1)).allMatch(line -> line.matches("\\{[ -~]{1,900}}"));
    assertThat(host.out()).doesNotContain("\u009b", "\r");
  }

  @Test
  void probes_areNotLogged() throws Exception {
    get("livez", "probe-1");
    get("readyz", "probe-2");
    get("v1/voices", "after");
    line("after");

    assertThat(host.out()).doesNotContain("probe-1", "probe-2");
  }

  @Test
  void metrics_tellAboutTheProcess() throws Exception {
    String metrics = get("metrics", "metrics");
    while (!metrics.contains("process_uptime_seconds ")) { // bound when the host is up
      metrics = get("metrics", "metrics");
    }

    assertThat(metrics)
        .contains("jvm_memory_used_bytes{", "jvm_gc_", "jvm_threads_live_threads ", "process_cpu_");
  }

  private static String get(String path, String requestId) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("X-Request-Id", requestId)
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static JsonNode line(String requestId) throws Exception {
    return lineWith("\"request_id\":\"%s\"".formatted(requestId));
  }

  /** The line, as soon as it is there, for an answer may arrive before; there is but one. */
  private static JsonNode lineWith(String part) throws Exception {
    while (true) {
      List<String> lines = host.out().lines().filter(line -> line.contains(part)).toList();
      assertThat(lines).hasSizeLessThan(2);
      if (!lines.isEmpty() && lines.get(0).endsWith("}")) {
        return JSON.readTree(lines.get(0));
      }
      Thread.sleep(10);
    }
  }
}

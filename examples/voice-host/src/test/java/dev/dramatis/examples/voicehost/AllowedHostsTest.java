package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names requests may call the host, against pages whose name points to this machine. */
class AllowedHostsTest {

  private static final Map<String, String> NETWORK =
      Map.of("DRAMATIS_HOST", "0.0.0.0", "DRAMATIS_ACCESS_LOG", "off");

  private static RunningHost host;

  @BeforeAll
  static void start() {
    host = RunningHost.with(Map.of("DRAMATIS_ALLOWED_HOSTS", "cast.example, Other.example"));
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8000",
        "127.0.0.1:1",
        "[::1]:8000",
        "cast.example",
        "other.example:443"
      })
  void ownAndNamedHosts_areAnswered(String name) throws Exception {
    assertThat(get(host, "/v1/models", name)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "cast.example.evil.example",
        "0.0.0.0",
        "localhost."
      })
  void otherHosts_areRefusedAndNotRepeated(String name) throws Exception {
    assertThat(get(host, "/v1/models", name))
        .startsWith("HTTP/1.1 403")
        .contains("\"code\":\"host_not_allowed\"")
        .contains("X-Content-Type-Options: nosniff")
        .doesNotContain(name);
  }

  @Test
  void otherHosts_openNoWebSocket() throws Exception {
    String upgrade = RawHttp.upgrade("/v1/realtime", "evil.example");

    assertThat(RawHttp.exchange(host.address(), upgrade)).startsWith("HTTP/1.1 403");
  }

  @Test
  void probes_areAnsweredByAnyName() throws Exception {
    assertThat(get(host, "/livez", "10.1.2.3")).startsWith("HTTP/1.1 200").endsWith("ok");
    assertThat(get(host, "/readyz", "10.1.2.3")).startsWith("HTTP/1.1 200").endsWith("ok");
  }

  @Test
  void clientTooOldToNameAHost_isAnswered() throws Exception {
    assertThat(RawHttp.exchange(host.address(), "GET /v1/models HTTP/1.0\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void hostForTheNetwork_isCalledAsPeopleLikeUnlessNamesAreGiven() throws Exception {
    try (RunningHost open = RunningHost.with(NETWORK)) {
      assertThat(get(open, "/v1/models", "any.example")).startsWith("HTTP/1.1 200");
    }
    try (RunningHost named =
        RunningHost.with(
            Map.of(
                "DRAMATIS_HOST", "0.0.0.0",
                "DRAMATIS_ACCESS_LOG", "off",
                "DRAMATIS_ALLOWED_HOSTS", "cast.example"))) {
      assertThat(get(named, "/v1/models", "cast.example")).startsWith("HTTP/1.1 200");
      assertThat(get(named, "/v1/models", "any.example")).startsWith("HTTP/1.1 403");
    }
  }

  private static String get(RunningHost host, String path, String name) throws IOException {
    return RawHttp.exchange(
        host.address(), "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, name));
  }
}

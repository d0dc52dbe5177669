package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.config.StartException;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator decides: who may call, which port has what, what is published. */
@Timeout(30)
class OperatorRulesTest {

  @Test
  void origins_areTrustedOnLoopbackOrByName() {
    assertThat(origins(Map.of())).containsOnly("http://localhost", "http://localhost:3000");
    assertThat(origins(Map.of("DRAMATIS_HOST", "0.0.0.0"))).isEmpty();
    assertThat(
            origins(
                Map.of(
                    "DRAMATIS_HOST",
                    "0.0.0.0",
                    "DRAMATIS_ALLOWED_ORIGINS",
                    "https://app.example, http://127.0.0.1:5173")))
        .containsOnly("https://app.example", "http://127.0.0.1:5173");
  }

  private static Set<String> origins(Map<String, String> settings) {
    return HostConfig.from(settings).origins().allowed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "localhost:5173",
        "http://a/",
        "http://a/b",
        "ftp://a",
        "http://u:p@a",
        "http://*.a.b"
      })
  void whatIsNoOrigin_isSaid(String origin) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_ALLOWED_ORIGINS", origin)))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("it must be origins");
  }

  @Test
  void namedOrigin_mayCallAndConnect() throws Exception {
    try (RunningHost host =
        RunningHost.with(
            Map.of("DRAMATIS_ALLOWED_ORIGINS", "http://localhost:5173"), RealtimeCast::load)) {
      HttpResponse<String> answer =
          host.send("/v1/voices", r -> r.header("Origin", "http://localhost:5173"));
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("http://localhost:5173");
      RealtimeClient.connect(
              host, RealtimeClient.builder().header("Origin", "http://localhost:5173"))
          .close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-HTTP-Method-Override",
        "x-http-method-override",
        "X-HTTP-Method",
        "X-Method-Override"
      })
  void methodOverride_isRefused(String header) throws Exception {
    try (RunningHost host = RunningHost.with(Map.of())) {
      for (String path : new String[] {"/v1/voices", "/v1/chat/completions", "/livez"}) {
        HttpResponse<String> answer =
            host.send(path, r -> r.header(header, "GET").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("method_override");
      }
    }
  }

  @Test
  void metrics_mayHaveAPortOfTheirOwn() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (RunningHost host =
        RunningHost.with(Map.of("DRAMATIS_METRICS_PORT", Integer.toString(port)))) {
      assertThat(host.get("/metrics").statusCode()).isEqualTo(404);
      assertThat(host.get("/%6detrics").statusCode()).isEqualTo(404);
      assertThat(host.get("/v1/voices").statusCode()).isEqualTo(200);
      assertThat(at(port, "metrics").body()).contains("character_loaded");
      assertThat(at(port, "livez").statusCode()).isEqualTo(200);
      assertThat(at(port, "v1/voices").statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> at(int port, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:%d/%s".formatted(port, path));
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void promptsThatAreOff_areNotInTheVoiceListEither() throws Exception {
    try (RunningHost discreet = RunningHost.with(Map.of("DRAMATIS_PROMPTS", "off"))) {
      String voices = discreet.get("/v1/voices").body();

      assertThat(voices)
          .doesNotContain("You ask why")
          .contains(
              "{\"type\":\"constant\",\"text\":\"A kind lady who asks why.\",\"language\":null,"
                  + "\"character\":\"gertrude\"}")
          .contains("\"path_on_server\"");
    }
  }

  @Test
  void unusableCharacter_isNotSaidToBeUnknown() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of(), OperatorRulesTest::withABrokenOne)) {
      for (String path :
          new String[] {
            "/v1/characters/second",
            "/v1/characters/second/prompt",
            "/v1/models/second",
            "/characters/second"
          }) {
        assertUnusable(host.get(path));
      }
      assertUnusable(
          host.send(
              "/v1/chat/completions",
              r ->
                  r.header("Content-Type", "application/json")
                      .POST(
                          BodyPublishers.ofString(
                              "{\"model\":\"second\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}"))));
      try (RealtimeClient client = RealtimeClient.of(host)) {
        assertThat(
                client
                    .refused(
                        "{\"type\":\"session.update\",\"session\":{\"instructions\":{\"character\":\"second\"}}}")
                    .path("code")
                    .asString())
            .isEqualTo("character_unusable");
      }
      assertThat(host.get("/v1/characters/third").statusCode()).isEqualTo(404);
    }
  }

  private static void assertUnusable(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("character_unusable", "cannot be used");
  }

  private static CharacterRegistry withABrokenOne(CharacterRegistry.Builder cast) {
    CharacterDefinition first =
        CharacterDefinition.builder("first", "First")
            .voice(new FileVoiceSource("first.wav", null, null, null, null))
            .build();
    return cast.add(first, context -> "I am the first.").banks(new BrokenBank()).load();
  }

  /** A bank whose one character cannot be defined, as one of a jar that does not fit the others. */
  private static final class BrokenBank implements CharacterBank {

    @Override
    public int format() {
      return FORMAT;
    }

    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public List<String> ids() {
      return List.of("second");
    }

    @Override
    public int[] idHashes() {
      return new int[] {"second".hashCode()};
    }

    @Override
    public int[] nameHashes() {
      return new int[] {"Second".hashCode()};
    }

    @Override
    public CharacterDefinition find(String id) {
      throw new NoClassDefFoundError("com/example/Secret");
    }

    @Override
    public @Nullable String idOf(String name) {
      return null;
    }

    @Override
    public @Nullable Object create(String id) {
      return null;
    }
  }

  @Test
  void limit_isNamedWithItsSetting() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of("DRAMATIS_MAX_BODY_BYTES", "2000"))) {
      HttpResponse<String> answer =
          host.send(
              "/v1/chat/completions",
              r ->
                  r.header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofString("x".repeat(3_000))));

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("2000 bytes", "DRAMATIS_MAX_BODY_BYTES");
    }
  }

  @Test
  void addressWithoutVersion_isNamedWithIt() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of())) {
      assertThat(host.send("/chat/completions", r -> r.POST(BodyPublishers.ofString("{}"))).body())
          .contains("did you mean /v1/chat/completions?");
      assertThat(
              host.send(
                      "/v1/embeddings",
                      r ->
                          r.method("OPTIONS", BodyPublishers.noBody())
                              .header("Origin", "http://localhost:3000")
                              .header("Access-Control-Request-Method", "POST"))
                  .statusCode())
          .isEqualTo(204);
    }
  }
}

package dev.dramatis.examples.voicehost.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostConfigTest {

  @Test
  void emptyEnvironment_servesThisMachineAndExpectsUnmutesPorts() {
    HostConfig config = HostConfig.from(Map.of("DRAMATIS_PORT", " ", "KYUTAI_LLM_MODEL", ""));

    assertThat(config.host()).isEqualTo("127.0.0.1");
    assertThat(config.port()).isEqualTo(8000);
    assertThat(config.showsPrompts()).isTrue();
    assertThat(config.llm().server()).isEmpty();
    assertThat(config.llm().readTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(config.backends().tts()).isEqualTo(URI.create("http://localhost:8089"));
    assertThat(config.backends().stt()).isEqualTo(URI.create("http://localhost:8090"));
  }

  @Test
  void llmModelAlone_isAtUnmutesPort() {
    LlmConfig llm = HostConfig.from(Map.of("KYUTAI_LLM_MODEL", "acme/model")).llm();

    assertThat(llm.server().map(LlmConfig.Server::url))
        .hasValue(URI.create("http://localhost:8091"));
    assertThat(llm.model()).hasValue("acme/model");
  }

  @Test
  void llmAddressAlone_isSaid() {
    assertThatThrownBy(() -> HostConfig.from(Map.of("KYUTAI_LLM_URL", "http://llm")))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "KYUTAI_LLM_URL is set and KYUTAI_LLM_MODEL is not;"
                + " set it to the name that the LLM server has for its model");
  }

  @Test
  void prompts_areShownToThisMachineAloneUnlessSaid() {
    assertThat(HostConfig.from(Map.of("DRAMATIS_HOST", "0.0.0.0")).showsPrompts()).isFalse();
    assertThat(
            HostConfig.from(Map.of("DRAMATIS_HOST", "0.0.0.0", "DRAMATIS_PROMPTS", "on"))
                .showsPrompts())
        .isTrue();
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_PROMPTS", "yes")))
        .isInstanceOf(StartException.class)
        .hasMessage("DRAMATIS_PROMPTS is \"yes\"; it must be on or off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1000001", "many"})
  void badLimit_isSaid(String sessions) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_MAX_SESSIONS", sessions)))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DRAMATIS_MAX_SESSIONS is \"%s\"; it must be a whole number from 1 to 1000000",
            sessions);
  }

  @Test
  void tools_areNoneUnlessNamed() {
    assertThat(HostConfig.from(Map.of()).tools().allowed()).isEmpty();
    assertThat(
            HostConfig.from(Map.of("DRAMATIS_TOOLS", " quiz-show:*, a:b:add ,")).tools().allowed())
        .containsExactly("quiz-show:*", "a:b:add");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiz-show", "quiz-show:", ":answer", "a:b c", "a:b;c:d"})
  void toolsOfAnotherForm_areSaid(String tools) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_TOOLS", tools)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_TOOLS is \"%s\"; it must be characters' ids", tools);
  }

  @Test
  void webSocketAddresses_areAskedOverHttp() {
    Backends backends =
        HostConfig.from(Map.of("KYUTAI_TTS_URL", "ws://tts/", "KYUTAI_STT_URL", "WSS://stt:1/a"))
            .backends();

    assertThat(backends.tts()).isEqualTo(URI.create("http://tts"));
    assertThat(backends.stt()).isEqualTo(URI.create("https://stt:1/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "-1", "65536", "80.5", "99999999999"})
  void badPort_isSaid(String port) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_PORT", port)))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DRAMATIS_PORT is \"%s\"; it must be a port number from 1 to 65535, or 0 for any free one",
            port);
  }

  @Test
  void unknownHost_isSaid() {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_HOST", "no such host")))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_HOST is \"no such host\", which is no address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8091",
        "ftp://llm",
        "http://",
        "http://a b",
        "http://llm/?x=1",
        "http://llm:65536"
      })
  void badServerAddress_isSaid(String address) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("KYUTAI_LLM_URL", address)))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "KYUTAI_LLM_URL is \"%s\"; it must be a server's address such as http://localhost:8089",
            address);
  }

  @Test
  void key_isNeverShown() {
    assertThatThrownBy(() -> HostConfig.from(Map.of("KYUTAI_LLM_API_KEY", "se\ncret")))
        .isInstanceOf(StartException.class)
        .hasMessage("KYUTAI_LLM_API_KEY must hold printable ASCII characters without spaces");
    assertThat(
            HostConfig.from(Map.of("KYUTAI_LLM_MODEL", "m", "KYUTAI_LLM_API_KEY", "secret"))
                .toString())
        .contains("model=m")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://u:SECRET@h",
        "http://u:SECRET@h/%zz",
        "http://SECRET@h",
        "http://h/?api_key=SECRET",
        "http://h/#token=SECRET"
      })
  void password_isNeverShown(String address) {
    for (String name : List.of("KYUTAI_LLM_URL", "KYUTAI_TTS_URL", "KYUTAI_STT_URL")) {
      assertThatThrownBy(() -> HostConfig.from(Map.of(name, address, "KYUTAI_LLM_MODEL", "m")))
          .isInstanceOf(StartException.class)
          .hasMessageStartingWith(name)
          .hasMessageNotContaining("SECRET");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "HTTPS://example.org:8443/feed.xml?category=1&key=x",
        "https://example.org/feed/@acme"
      })
  void newsAddress_isThatOfADocument(String address) {
    assertThat(HostConfig.from(Map.of("DRAMATIS_NEWS_URL", address)).news())
        .hasValue(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org/feed.xml",
        "feed://example.org",
        "file:///etc/passwd",
        "https://",
        "https://a b",
        "https://example.org:65536/"
      })
  void badNewsAddress_isSaid(String address) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_NEWS_URL", address)))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DRAMATIS_NEWS_URL is \"%s\"; it must be the address of a feed"
                + " such as https://example.org/feed.xml",
            address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://u:SECRET@h/feed",
        "ftp://u:SECRET@h",
        "http://SECRET@h@h",
        "http://u:SECRET@h/%zz",
        "ftp://h/?api_key=SECRET"
      })
  void newsPassword_isNeverShown(String address) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_NEWS_URL", address)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_NEWS_URL is ")
        .hasMessageNotContaining("SECRET");
  }

  @Test
  void voiceSamples_areInAFolderOrAtAnAddress() {
    assertThat(HostConfig.from(Map.of("DRAMATIS_VOICE_SAMPLES", "src")).samples())
        .hasValue(new SamplesConfig.Folder(Path.of("src")));
    assertThat(HostConfig.from(Map.of("DRAMATIS_VOICE_SAMPLES", "https://example.org/v")).samples())
        .hasValue(new SamplesConfig.Web(URI.create("https://example.org/v/")));
    assertThat(HostConfig.from(Map.of()).samples()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder", "pom.xml", "a\u0000b"})
  void badFolderOfSamples_isSaid(String folder) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_VOICE_SAMPLES", folder)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_VOICE_SAMPLES is \"")
        .hasMessageEndingWith(
            "\"; it must be a folder that the host can read, or an address such as"
                + " https://example.org/voices/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/v",
        "https://",
        "https://a b",
        "https://u:SECRET@h/v",
        "https://h/v?key=SECRET",
        "https://h/#SECRET",
        "https://h:65536/"
      })
  void badAddressOfSamples_isSaidWithoutItsSecret(String address) {
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_VOICE_SAMPLES", address)))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_VOICE_SAMPLES is no address of samples; write one such")
        .hasMessageNotContaining("SECRET");
  }

  @ParameterizedTest
  @CsvSource({
    "http://llm/v1, http://llm",
    "http://llm/v1/, http://llm",
    "http://llm:1/api/v1, http://llm:1/api",
    "http://llm/v1beta, http://llm/v1beta",
    "http://llm, http://llm"
  })
  void versionInTheLlmsAddress_isLeftToTheHost(String given, String used) {
    LlmConfig llm = HostConfig.from(Map.of("KYUTAI_LLM_URL", given, "KYUTAI_LLM_MODEL", "m")).llm();

    assertThat(llm.server().map(LlmConfig.Server::url)).hasValue(URI.create(used));
  }

  @Test
  void redisAddress_hasLoginDatabaseAndTls() {
    assertThat(redis("redis://cache")).isEqualTo(redis("redis://cache:6379/0"));
    assertThat(redis("rediss://ada:p%40ss@cache:7000/3"))
        .isEqualTo(
            new RedisConfig("cache", 7000, Optional.of("ada"), Optional.of("p@ss"), 3, true));
    assertThat(redis("redis://:secret@cache"))
        .isEqualTo(
            new RedisConfig("cache", 6379, Optional.empty(), Optional.of("secret"), 0, false))
        .hasToString("RedisConfig[cache:6379/0]");
  }

  private static RedisConfig redis(String address) {
    return HostConfig.from(Map.of("DRAMATIS_REDIS_URL", address)).redis().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cache:6379",
        "http://cache",
        "redis://",
        "redis://cache/x",
        "redis://cache:65536"
      })
  void badRedisAddress_isSaid(String address) {
    assertThatThrownBy(() -> redis(address))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DRAMATIS_REDIS_URL is \"%s\"; it must be the address of a Redis server"
                + " such as redis://localhost:6379",
            address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://u:SECRET@cache", "redis://u:SECRET@cache/x", "redis://:SEC RET@cache"})
  void redisPassword_isNeverShown(String address) {
    assertThatThrownBy(() -> redis(address))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("DRAMATIS_REDIS_URL is no address of Redis; write ")
        .hasMessageNotContaining("SEC");
  }

  @Test
  void ownerHeader_isTheNameOfAHeader() {
    assertThat(HostConfig.from(Map.of()).ownerHeader()).isEmpty();
    assertThat(HostConfig.from(Map.of("DRAMATIS_OWNER_HEADER", "X-User")).ownerHeader())
        .hasValue("X-User");
    assertThatThrownBy(() -> HostConfig.from(Map.of("DRAMATIS_OWNER_HEADER", "X User:")))
        .isInstanceOf(StartException.class)
        .hasMessage(
            "DRAMATIS_OWNER_HEADER is \"X User:\"; it must be the name of one header such as X-User");
  }
}

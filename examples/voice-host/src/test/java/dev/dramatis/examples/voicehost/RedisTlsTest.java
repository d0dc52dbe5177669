package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hosts and a Redis server with TLS, whose certificate no public authority has signed. */
@Timeout(60)
class RedisTlsTest {

  private static final String PASSWORD = "changeit";
  private static final String TRUST =
      "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=" + PASSWORD;
  private static final String FOUND = "redis_commands_seconds_count{operation=\"find\",outcome=";

  @TempDir Path folder;

  private FakeLlm llm;

  @BeforeAll
  static void redisIsInstalled() {
    RedisServer.assumeInstalled();
  }

  @BeforeEach
  void start() throws Exception {
    llm = FakeLlm.that(Chat.newWords());
  }

  @AfterEach
  void stop() {
    llm.close();
  }

  @Test
  void certificateInTheTrustStore_conversationOutlivesItsHost() throws Exception {
    Path keys = keys("ip:127.0.0.1");
    Chat chat = chat();
    try (RedisServer redis = redis(keys).start()) {
      String first;
      try (HostProcess host = host("first", redis, TRUST.formatted(keys))) {
        first = chat.say(host.address(), "Hello");
      }
      try (HostProcess host = host("second", redis, TRUST.formatted(keys))) {
        assertThat(chat.say(host.address(), "Go on")).isEqualTo(first);
        assertThat(host.metrics()).contains(FOUND + "\"success\"} 1");
      }
    }
  }

  @Test
  void certificateThatNoOneHasSigned_isRefusedAndCostsNoRequest() throws Exception {
    assertRefused(keys("ip:127.0.0.1"), "", "unable to find valid certification path");
  }

  @Test
  void certificateOfAnotherServer_isRefusedAndCostsNoRequest() throws Exception {
    Path keys = keys("dns:cache.example.org");
    assertRefused(keys, TRUST.formatted(keys), "No subject alternative names");
  }

  private void assertRefused(Path keys, String options, String reason) throws Exception {
    try (RedisServer redis = redis(keys).start();
        HostProcess host = host("host", redis, options)) {
      chat().say(host.address(), "Hello");

      assertThat(host.metrics()).contains(FOUND + "\"unreachable\"} 1");
      assertThat(host.err().lines().filter(line -> line.startsWith("WARNING")))
          .singleElement()
          .asString()
          .contains(reason);
    }
  }

  private Chat chat() {
    return new Chat(llm).member("model", "quiz-show").conversation("c-1");
  }

  private HostProcess host(String name, RedisServer redis, String options) throws IOException {
    return HostProcess.start(
        Files.createDirectory(folder.resolve(name)),
        HostProcess.classPath(),
        llm.settings(
            "DRAMATIS_PORT", "0", "DRAMATIS_REDIS_URL", redis.url(), "JDK_JAVA_OPTIONS", options));
  }

  /** Returns a key store with a key and its certificate, which a trust store may be as well. */
  private Path keys(String name) throws Exception {
    Path keys = folder.resolve("redis.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "redis",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=Redis",
                "-ext",
                "san=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(output).isZero();
    return keys;
  }

  private RedisServer redis(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return RedisServer.encrypted(
        pem("CERTIFICATE", store.getCertificate("redis").getEncoded()),
        pem("PRIVATE KEY", store.getKey("redis", PASSWORD.toCharArray()).getEncoded()));
  }

  private Path pem(String type, byte[] content) throws IOException {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return Files.writeString(
        folder.resolve(type + ".pem"),
        "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(type, lines));
  }
}

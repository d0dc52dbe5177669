package dev.dramatis.examples.voicehost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Voice hosts as processes on this machine, and what they share: a Redis server, and an LLM whose
 * answers have new words and the digest of the prompt that it was given.
 */
final class Replicas implements AutoCloseable {

  private static final int LONGEST_THOUGHT_MILLIS = 200;

  private final Path folder = Files.createTempDirectory("replicas");
  private final RedisServer redis = RedisServer.onFreePort();
  private final List<HostProcess> processes = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final Map<String, String> settings;
  private final FakeLlm llm;
  private int started;
  private boolean isClosed;

  /**
   * Starts Redis and the hosts.
   *
   * @param usesRedis false to leave the hosts without Redis
   * @param isThoughtful true for an LLM that takes its time
   */
  Replicas(int hosts, boolean usesRedis, boolean isThoughtful) throws Exception {
    llm = FakeLlm.speaking(request -> answer(request, isThoughtful));
    settings =
        llm.settings(
            "DRAMATIS_SESSION_IDLE_SECONDS", "60",
            "DRAMATIS_LLM_TIMEOUT_SECONDS", "60", // the idle time is at least as long
            "JDK_JAVA_OPTIONS", "-Xmx256m -XX:TieredStopAtLevel=1"); // warm within seconds
    Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // after Ctrl+C
    redis.start();
    if (usesRedis) {
      settings.put("DRAMATIS_REDIS_URL", redis.url());
    }
    for (int i = 0; i < hosts; i++) {
      processes.add(start("0"));
      addresses.add(processes.get(i).address());
    }
  }

  /** The digest stands last, so that no two answers begin alike. */
  private static String answer(JsonNode request, boolean isThoughtful) {
    UUID words = UUID.randomUUID();
    if (isThoughtful) {
      LockSupport.parkNanos(
          TimeUnit.MILLISECONDS.toNanos(Math.floorMod(words.hashCode(), LONGEST_THOUGHT_MILLIS)));
    }
    String prompt = request.path("messages").path(0).path("content").asString();
    return "%s, %s, he said. %s".formatted(words, UUID.randomUUID(), digest(prompt));
  }

  private static String digest(String prompt) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(prompt.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private HostProcess start(String port) throws IOException {
    settings.put("DRAMATIS_PORT", port);
    started++;
    return HostProcess.start(
        Files.createDirectory(folder.resolve("host-" + started)),
        HostProcess.classPath(),
        settings);
  }

  List<String> addresses() {
    return addresses;
  }

  /** Returns a client that has said nothing. */
  Chat chat() {
    return new Chat(llm);
  }

  HostProcess host(int index) {
    return processes.get(index);
  }

  RedisServer redis() {
    return redis;
  }

  /** Starts a host that was killed, at its old address. */
  void restart(int index) throws IOException {
    String address = addresses.get(index);
    String port = address.substring(address.lastIndexOf(':') + 1).replace("/", "");
    processes.set(index, start(port));
    processes.get(index).address();
  }

  /** Ends all processes; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    processes.forEach(HostProcess::close);
    redis.close();
    llm.close();
    deleteLogs();
  }

  private void deleteLogs() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("Files are left in " + folder + ": " + e);
    }
  }
}

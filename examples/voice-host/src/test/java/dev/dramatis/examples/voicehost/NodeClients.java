package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Clients in JavaScript; tests with them are skipped, with the reason, where one is missing. */
final class NodeClients {

  private static final Path FOLDER = Path.of("src/test/node");
  private static final List<String> PACKAGES =
      List.of("openai", "ws", "ai", "@ai-sdk/openai", "@openai/agents");
  private static final String MISSING =
      "Clients in JavaScript are not installed, so the host is not tested with them;"
          + " run npm ci in examples/voice-host/src/test/node to have them";

  private NodeClients() {}

  /** Skips a test where a client is missing. */
  static void assumeInstalled() {
    Path modules = FOLDER.resolve("node_modules");
    boolean isInstalled = PACKAGES.stream().map(modules::resolve).allMatch(Files::isDirectory);
    if (!isInstalled) {
      System.err.println(MISSING); // Maven counts what is skipped and keeps the reason
    }
    assumeTrue(isInstalled, MISSING);
  }

  /** Runs a script, and returns what it prints. */
  static List<String> run(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    Process node =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    CompletableFuture<Process> end =
        node.onExit()
            .orTimeout(20, TimeUnit.SECONDS)
            .whenComplete((ended, late) -> node.destroyForcibly()); // or its output never ends
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(end).succeedsWithin(Duration.ofSeconds(20));
    return said.lines().toList();
  }
}

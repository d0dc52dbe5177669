package dev.dramatis.examples.voicehost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Prints how many prompts the conversations of {@link SimulatedClients} have with a host, a row for
 * each habit: the sum, and how many of them are different. One for each conversation is best.
 *
 * <p>Command line: clients (50), turns (20), and the class path of the host (this one), which may
 * be another version.
 */
public final class RecognitionTable {

  private static final long SEED = 20261129;
  private static final String CHARACTER = "stargazers-quiz"; // each session has its own questions

  private RecognitionTable() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // or answers of the LLM take 40 ms
    int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    String classPath = arguments.length > 2 ? arguments[2] : HostProcess.classPath();
    Path folder = Files.createTempDirectory("recognition");
    try (FakeLlm llm = FakeLlm.that(Chat.newWords());
        HostProcess host = HostProcess.start(folder, classPath, settings(llm))) {
      for (ClientHabit habit : ClientHabit.values()) {
        SimulatedClients.Prompts prompts =
            new SimulatedClients(llm, CHARACTER, SEED + habit.name().hashCode())
                .talk(host.address(), habit, clients, turns);
        System.out.printf("| %s | %d | %d |%n", habit, prompts.ofEach(), prompts.different());
      }
    }
    System.exit(0); // the HTTP client's threads would linger
  }

  private static Map<String, String> settings(FakeLlm llm) {
    return llm.settings("DRAMATIS_PORT", "0", "DRAMATIS_MAX_SESSIONS", "100000");
  }
}

package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.Talker.Tally;
import dev.dramatis.examples.voicehost.Talker.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Puts voice hosts with one Redis, all of them its own processes on this machine, under load by
 * clients of chat completions. Half of the conversations have an id.
 *
 * <ul>
 *   <li>{@code kill [clients] [turns]} kills each of two hosts in the midst of the conversations,
 *       starts it again, and logs each turn.
 *   <li>{@code soak [clients] [minutes]} says each minute what two hosts and Redis hold.
 *   <li>{@code frozen [pairs] [seconds]} compares a host whose Redis freezes with one without
 *       Redis.
 * </ul>
 */
public final class ChatLoad {

  private static final int MOST_CLIENTS = 500;
  private static final int MOST_MINUTES = 30;

  private ChatLoad() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // or answers of the LLM take 40 ms
    switch (arguments[0]) {
      case "kill" -> kill(number(arguments, 1, 12, MOST_CLIENTS), number(arguments, 2, 10, 100));
      case "soak" ->
          new ChatSoak(number(arguments, 1, 300, MOST_CLIENTS))
              .run(number(arguments, 2, 10, MOST_MINUTES));
      case "frozen" ->
          FrozenRedisLoad.compare(number(arguments, 1, 3, 20), number(arguments, 2, 20, 60));
      default -> throw new IllegalArgumentException("Say kill, soak or frozen.");
    }
    System.exit(0); // the HTTP client's threads would linger
  }

  private static int number(String[] arguments, int index, int otherwise, int most) {
    return arguments.length > index
        ? Math.min(most, Integer.parseInt(arguments[index]))
        : otherwise;
  }

  private static void kill(int clients, int turns) throws Exception {
    Tally tally = new Tally();
    Set<Integer> steady = ConcurrentHashMap.newKeySet();
    try (Replicas replicas = new Replicas(2, true, true)) {
      ExecutorService threads = Executors.newFixedThreadPool(clients);
      for (int i = 0; i < clients; i++) {
        int conversation = i;
        Talker talker = new Talker(replicas, i % 2 == 0, tally);
        threads.execute(
            () -> {
              if (talk(conversation, talker, turns)) {
                steady.add(conversation);
              }
            });
      }
      threads.shutdown();
      for (int host = 0; host < 2; host++) {
        awaitRequests(tally, clients * turns * (2 * host + 1) / 5);
        replicas.host(host).kill();
        System.out.printf("--- host %c is killed%n", 'A' + host);
        awaitRequests(tally, clients * turns * (2 * host + 2) / 5);
        replicas.restart(host);
        System.out.printf("--- host %c is back%n", 'A' + host);
      }
      threads.awaitTermination(5, TimeUnit.MINUTES);
    }
    System.out.printf(
        "%d of %d conversations had one prompt in all %d turns; they had %d prompts in all%n",
        steady.size(), clients, turns, tally.prompts.size());
    System.out.printf("requests: %d%n", tally.requests.sum());
    System.out.printf("asked of the other host instead: %s%n", tally.lost);
    System.out.printf("failed: %s%n", tally.failed);
  }

  private static void awaitRequests(Tally tally, int requests) throws InterruptedException {
    while (tally.requests.sum() < requests) {
      Thread.sleep(1);
    }
  }

  /** Returns true if all turns had one prompt. */
  private static boolean talk(int conversation, Talker talker, int turns) {
    List<String> prompts = new ArrayList<>();
    try {
      for (int i = 0; i < turns; i++) {
        Turn turn = talker.say();
        prompts.add(turn.prompt());
        System.out.printf(
            "conversation %3d %s  turn %2d  %s%c  %.12s%n",
            conversation,
            conversation % 2 == 0 ? "(id)   " : "(no id)",
            turn.number(),
            turn.lost(),
            turn.host() < 0 ? '-' : 'A' + turn.host(),
            turn.prompt());
        Thread.sleep(ThreadLocalRandom.current().nextInt(400, 1_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return prompts.size() == turns && prompts.stream().distinct().count() == 1;
  }
}

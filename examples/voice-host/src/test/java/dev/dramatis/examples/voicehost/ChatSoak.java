package dev.dramatis.examples.voicehost;

import dev.dramatis.examples.voicehost.Talker.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Two hosts under a steady load for minutes, and what they hold after each of them. */
final class ChatSoak {

  private static final int TURNS_OF_A_CONVERSATION = 12;
  private static final int LONGEST_PAUSE_MILLIS = 6_000;
  private static final int ARRIVAL_MILLIS = 40_000;

  private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\".*");
  private static final Pattern CALLS = Pattern.compile("redis_commands_seconds_count.*");
  private static final Pattern FAILED =
      Pattern.compile("redis_commands_seconds_count(?!.*success).*");
  private static final Pattern HELD = Pattern.compile("character_conversations_held .*");

  private final Tally tally = new Tally();
  private final int clients;
  private volatile boolean isOver;

  ChatSoak(int clients) {
    this.clients = clients;
  }

  void run(int minutes) throws Exception {
    try (Replicas replicas = new Replicas(2, true, true)) {
      ExecutorService threads = Executors.newFixedThreadPool(clients);
      for (int i = 0; i < clients; i++) {
        Talker talker = new Talker(replicas, i % 2 == 0, tally);
        threads.execute(() -> talk(talker));
      }
      for (int minute = 1; minute <= minutes; minute++) {
        Thread.sleep(TimeUnit.MINUTES.toMillis(1));
        report(minute, replicas);
      }
      isOver = true;
      threads.shutdown();
      threads.awaitTermination(1, TimeUnit.MINUTES);
      for (int i = 0; i < 2; i++) {
        System.out.printf("log of host %c: %s%n", 'A' + i, replicas.host(i).err());
      }
    }
    System.out.printf(
        "the end: %d requests, asked of the other host instead %s, failed %s, changed prompts %s%n",
        tally.requests.sum(), tally.lost, tally.failed, tally.changedPrompts);
  }

  private void talk(Talker talker) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(ARRIVAL_MILLIS));
      while (!isOver) {
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
        talker.say();
        if (talker.turns() == TURNS_OF_A_CONVERSATION) {
          talker.begin();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(int minute, Replicas replicas) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "minute %2d: %6d requests, %5d conversations; lost %s, failed %s, changed prompts %s;"
            + " heap %s MB, held %s, Redis %.1f MB, %d of %d calls of Redis failed%n",
        minute,
        tally.requests.sum(),
        tally.conversations.sum(),
        tally.lost,
        tally.failed,
        tally.changedPrompts,
        List.of(usedHeap(replicas, 0), usedHeap(replicas, 1)),
        List.of(held(replicas, 0), held(replicas, 1)),
        usedMemory(replicas.redis()) / 1e6,
        calls(replicas, FAILED),
        calls(replicas, CALLS));
  }

  /** Returns the megabytes that a host holds after a garbage collection. */
  private String usedHeap(Replicas replicas, int host) throws Exception {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    String id = Long.toString(replicas.host(host).id());
    new ProcessBuilder(jcmd, id, "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    double bytes = sum(replicas, host, HEAP);
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }

  private long held(Replicas replicas, int host) throws Exception {
    return Math.round(sum(replicas, host, HELD));
  }

  private long calls(Replicas replicas, Pattern which) throws Exception {
    return Math.round(sum(replicas, 0, which) + sum(replicas, 1, which));
  }

  private double sum(Replicas replicas, int host, Pattern meter) throws Exception {
    return replicas
        .host(host)
        .metrics()
        .lines()
        .filter(line -> meter.matcher(line).matches())
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static double usedMemory(RedisServer redis) throws Exception {
    return redis
        .ask("INFO memory")
        .lines()
        .filter(line -> line.startsWith("used_memory:"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
        .sum();
  }
}

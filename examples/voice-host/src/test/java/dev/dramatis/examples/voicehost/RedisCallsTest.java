package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How often two hosts ask Redis for a turn, as Redis itself counts. */
@Timeout(60)
class RedisCallsTest {

  private static final List<String> COMMANDS = List.of("get", "getex", "mget", "set", "del");

  private FakeLlm llm;
  private RedisServer redis;
  private RunningHost one;
  private RunningHost two;

  @BeforeAll
  static void redisIsInstalled() {
    RedisServer.assumeInstalled();
  }

  @BeforeEach
  void start() throws Exception {
    llm = FakeLlm.that(Chat.newWords());
    redis = RedisServer.onFreePort().start();
    one = RunningHost.with(llm.settings("DRAMATIS_REDIS_URL", redis.url()));
    two = RunningHost.with(llm.settings("DRAMATIS_REDIS_URL", redis.url()));
  }

  @AfterEach
  void stop() {
    one.close();
    two.close();
    redis.close();
    llm.close();
  }

  @Test
  void conversationWithAnId_asksAtTheFirstTurnOfAHostOnly() throws Exception {
    Chat chat = new Chat(llm).conversation("c-1");

    assertThat(commands(chat, one)).isEqualTo(Map.of("getex", 1, "set", 1));
    assertThat(commands(chat, one)).isEmpty();
    assertThat(commands(chat, two)).isEqualTo(Map.of("getex", 1));
    assertThat(commands(chat, two)).isEmpty();
    assertThat(commands(chat, one)).isEmpty();
  }

  @Test
  void conversationWithoutAnId_readsWhatAHostDoesNotKnowAndWritesOnePipeline() throws Exception {
    Chat chat = new Chat(llm);

    assertThat(commands(chat, one)).as("nothing was said yet").isEqualTo(Map.of("set", 3));
    assertThat(commands(chat, one)).isEqualTo(Map.of("set", 3));
    assertThat(commands(chat, two)).isEqualTo(Map.of("mget", 1, "get", 1, "set", 3));
    assertThat(commands(chat, two)).isEqualTo(Map.of("set", 3));
    assertThat(commands(chat, one))
        .as("the latest answer is new to this host, what is saved is not")
        .isEqualTo(Map.of("mget", 1, "set", 3));
    assertThat(
            one.metric("redis_commands_seconds_count{operation=\"remember\",outcome=\"success\"}"))
        .as("pipelines")
        .isEqualTo(3);
  }

  /** Returns the commands that Redis gets for the next turn, and their numbers. */
  private Map<String, Integer> commands(Chat chat, RunningHost host) throws Exception {
    redis.ask("CONFIG RESETSTAT");
    chat.say(host.address(), "And then?");
    Map<String, Integer> commands = new TreeMap<>();
    for (String line : redis.ask("INFO commandstats").lines().toList()) {
      String[] parts = line.split("[_:=,]", -1); // cmdstat_get:calls=1,usec=…
      if (parts.length > 3 && COMMANDS.contains(parts[1])) {
        commands.put(parts[1], Integer.valueOf(parts[3]));
      }
    }
    return commands;
  }
}

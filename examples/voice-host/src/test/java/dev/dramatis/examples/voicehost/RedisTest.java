package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two hosts, which start before their Redis. It stops, freezes and is full. Each request has an
 * answer: the client of the tests waits five seconds at most, and fails for any status but 200.
 */
@Timeout(120)
class RedisTest {

  private static final String OWNER = "X-Authenticated-User";

  @TempDir Path folder;

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
    redis = RedisServer.onFreePort();
    one = host();
    two = host();
  }

  private RunningHost host() {
    return RunningHost.with(
        llm.settings("DRAMATIS_REDIS_URL", redis.url(), "DRAMATIS_OWNER_HEADER", OWNER));
  }

  @AfterEach
  void stop() {
    one.close();
    two.close();
    redis.close();
    llm.close();
  }

  /** A client whose conversation has an id or none. */
  private Chat chat(boolean hasId) {
    Chat chat = new Chat(llm);
    return hasId ? chat.conversation("c-1") : chat;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void conversation_keepsItsPromptOnEitherHost(boolean hasId) throws Exception {
    redis.start();
    Chat chat = chat(hasId);
    List<String> prompts = new ArrayList<>();
    for (RunningHost host : List.of(one, two, two, one, two)) {
      prompts.add(chat.say(host.address(), "And then?"));
    }

    assertThat(prompts).containsOnly(prompts.get(0));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void conversation_outlivesItsHost(boolean hasId) throws Exception {
    redis.start();
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    one.close();
    one = host();

    assertThat(chat.say(one.address(), "Go on")).isEqualTo(first);
    assertThat(chat.say(two.address(), "And on")).isEqualTo(first);
  }

  @Test
  void claimedOwner_isNotTheAuthenticatedOneOfAnotherHost() throws Exception {
    redis.start();
    String ada = chat(true).header(OWNER, "ada").say(one.address(), "Hello");

    assertThat(chat(true).member("user", "ada").say(one.address(), "Hello")).isNotEqualTo(ada);
    assertThat(chat(true).member("user", "ada").say(two.address(), "Hello")).isNotEqualTo(ada);
    assertThat(chat(true).header(OWNER, "ada").say(two.address(), "Hello")).isEqualTo(ada);
  }

  @Test
  void attackerOnAnotherHost_doesNotJoinByTheFirstLine() throws Exception {
    redis.start();
    String victim = chat(false).say(one.address(), "Hello");
    Chat attacker = chat(false).said("user:Hello").said("assistant:These words are made up.");

    assertThat(attacker.say(two.address(), "What is my name?")).isNotEqualTo(victim);
    assertThat(chat(false).say(two.address(), "Hello")).isNotEqualTo(victim);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void redisThatIsNotThere_costsNoRequestAndIsUsedOnceItIs(boolean hasId) throws Exception {
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    for (int i = 0; i < 5; i++) {
      assertThat(chat.say(one.address(), "Go on")).isEqualTo(first);
    }
    redis.start();
    awaitRedis(one);
    awaitRedis(two);

    assertThat(chat.say(one.address(), "And on")).isEqualTo(first);
    assertThat(chat.say(two.address(), "And so on")).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void redisThatRestarts_costsNoRequestAndLosesOnlyWhatNoHostHolds(boolean hasId) throws Exception {
    redis.start();
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    redis.stop();
    assertThat(chat.say(one.address(), "Go on")).isEqualTo(first);
    redis.start();
    awaitRedis(one);
    awaitRedis(two);
    assertThat(chat.say(one.address(), "And on")).isEqualTo(first);
    one.close();
    one = host();

    String next = chat.say(one.address(), "Still there?");
    assertThat(chat.say(two.address(), "And here?")).isEqualTo(next);
    assertThat(next.equals(first)).isEqualTo(!hasId);
  }

  @Test
  void restartBetweenTwoCalls_failsNoCall() throws Exception {
    redis.start();
    chat(true).say(one.address(), "Hello");
    redis.stop();
    redis.start();
    new Chat(llm).conversation("c-2").say(one.address(), "Hello");

    assertThat(one.get("/metrics").body())
        .contains("redis_commands_seconds_count{operation=\"find\",outcome=\"success\"} 2")
        .doesNotContain("outcome=\"unreachable\"");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void frozenRedis_costsEachRequestLittle(boolean hasId) throws Exception {
    redis.start();
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    redis.freeze();
    long start = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      assertThat(chat.say(one.address(), "Go on")).isEqualTo(first);
    }
    chat(hasId).say(two.address(), "Hello");
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    redis.thaw();
    awaitRedis(one);
    awaitRedis(two);

    assertThat(millis).isLessThan(4_000);
    assertThat(chat.say(one.address(), "And on")).isEqualTo(first);
    assertThat(chat.say(two.address(), "And on")).isEqualTo(first);
  }

  @Test
  void crowdOnAFrozenRedis_isAnsweredAtOnce() throws Exception {
    redis.start();
    chat(true).say(one.address(), "Hello");
    redis.freeze();
    long start = System.nanoTime();
    comeAtOnce("first");
    comeAtOnce("second");
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    redis.thaw();

    assertThat(millis).isLessThan(10_000);
    assertThat(one.metric("redis_commands_seconds_count{operation=\"find\",outcome=\"skipped\"}"))
        .isGreaterThan(50);
  }

  private void comeAtOnce(String crowd) {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Chat chat = new Chat(llm).conversation(crowd + i).said("user:Hello");
      answers.add(CompletableFuture.supplyAsync(() -> status(chat)));
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
  }

  private int status(Chat chat) {
    try {
      return chat.send(one.address()).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fullRedis_costsNoRequestAndLosesNothingThatIsSaved(boolean hasId) throws Exception {
    redis.start();
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    redis.fill();

    assertThat(chat.say(two.address(), "Go on")).isEqualTo(first);
    assertThat(chat.say(two.address(), "And on")).isEqualTo(first);
    Chat another = new Chat(llm).conversation("c-2");
    String own = another.say(one.address(), "Hello");
    assertThat(another.say(one.address(), "Go on")).isEqualTo(own);
    assertThat(one.metric("redis_commands_seconds_count{operation=\"put\",outcome=\"refused\"}"))
        .isPositive();
    assertThat(one.metric("character_conversations_store_errors_total{error_type=\"put\"}"))
        .isPositive();
  }

  @Test
  void hostsThatWereApart_agreeAgain() throws Exception {
    redis.start();
    redis.freeze();
    String first = chat(true).say(one.address(), "Hello");
    String second = chat(true).say(two.address(), "Hello");
    redis.thaw();
    awaitRedis(one);
    awaitRedis(two);
    chat(true).say(one.address(), "Go on");
    chat(true).say(two.address(), "Go on");

    assertThat(first).isNotEqualTo(second);
    assertThat(chat(true).say(one.address(), "And on"))
        .isEqualTo(chat(true).say(two.address(), "And on"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hostsThatTookTurnsWithoutRedis_agreeOnceItIsThere(boolean hasId) throws Exception {
    Chat chat = chat(hasId);
    String first = chat.say(one.address(), "Hello");
    String second = chat.say(two.address(), "Go on");
    redis.start();
    awaitRedis(one);
    awaitRedis(two);
    chat.say(one.address(), "And on");
    String agreed = chat.say(two.address(), "And so on");

    assertThat(first).isNotEqualTo(second);
    assertThat(chat.say(one.address(), "Still there?")).isEqualTo(agreed);
    assertThat(chat.say(two.address(), "And here?")).isEqualTo(agreed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void killedHost_leavesItsConversationsToTheOther(boolean hasId) throws Exception {
    redis.start();
    try (HostProcess killed = process("killed");
        HostProcess other = process("other")) {
      Chat chat = chat(hasId).member("model", "quiz-show");
      String first = chat.say(killed.address(), "Hello");
      killed.kill();

      assertThat(chat.say(other.address(), "Go on")).isEqualTo(first);
      assertThat(
              new Chat(llm)
                  .member("model", "quiz-show")
                  .conversation("c-2")
                  .say(other.address(), "Hi"))
          .isNotEqualTo(first);
    }
  }

  @Test
  void logOfAHostWithoutRedis_hasOneLineForEachUse() throws Exception {
    try (HostProcess host = process("alone")) {
      Chat known = chat(true);
      Chat recognized = chat(false);
      for (int i = 0; i < 6; i++) {
        known.member("model", "quiz-show").say(host.address(), "Hello");
        recognized.member("model", "quiz-show").say(host.address(), "Hello");
      }

      assertThat(host.err().lines().filter(line -> line.startsWith("WARNING")))
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).contains("Connection refused"))
          .anySatisfy(line -> assertThat(line).contains("the conversation store failed"))
          .anySatisfy(line -> assertThat(line).contains("Redis failed"));
    }
  }

  private HostProcess process(String name) throws Exception {
    return HostProcess.start(
        Files.createDirectory(folder.resolve(name)),
        HostProcess.classPath(),
        llm.settings("DRAMATIS_PORT", "0", "DRAMATIS_REDIS_URL", redis.url()));
  }

  /** Waits until a host asks Redis again, with a conversation of its own for each try. */
  private void awaitRedis(RunningHost host) throws Exception {
    String meter = "redis_commands_seconds_count{operation=\"put\",outcome=\"success\"}";
    double before = count(host, meter);
    Await.until(
        () -> {
          new Chat(llm).conversation("try-" + System.nanoTime()).say(host.address(), "Hello");
          return count(host, meter) > before;
        });
  }

  private static double count(RunningHost host, String meter) throws Exception {
    return host.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(meter))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElse(0);
  }
}

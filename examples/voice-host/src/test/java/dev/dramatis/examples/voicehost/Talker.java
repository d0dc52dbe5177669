package dev.dramatis.examples.voicehost;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of {@link Replicas} in one conversation after another. Each line goes to the next host,
 * and to the one after that if no answer comes, as a proxy does. It checks that its prompt stays.
 */
final class Talker {

  private static final JsonMapper JSON = new JsonMapper();

  /** Each draws a prompt for each session. */
  private static final List<String> CHARACTERS =
      List.of("quiz-show", "bazaar-merchant", "museum-guide", "herr-specht");

  private final Replicas replicas;
  private final boolean hasId;
  private final Tally tally;
  private final int first = ThreadLocalRandom.current().nextInt(2);
  private Chat chat;
  private String prompt = "";
  private int turn;

  /** What became of the requests of all clients. Thread-safe. */
  static final class Tally {

    final LongAdder requests = new LongAdder();
    final LongAdder conversations = new LongAdder();
    final Map<String, Integer> changedPrompts = new ConcurrentSkipListMap<>();
    final Set<String> prompts = ConcurrentHashMap.newKeySet();

    /** Requests without an answer of one host, which another host answered or was asked for. */
    final Map<String, Integer> lost = new ConcurrentSkipListMap<>();

    final Map<String, Integer> failed = new ConcurrentSkipListMap<>();

    private void lost(String reason) {
      lost.merge(reason, 1, Integer::sum);
    }

    private void failed(String reason) {
      failed.merge(reason, 1, Integer::sum);
    }
  }

  /**
   * A turn.
   *
   * @param host the index of the host that answered, or -1 if none did
   * @param prompt the digest of the prompt that the LLM got
   * @param lost what happened before the answer, or nothing
   */
  record Turn(int number, int host, String prompt, String lost) {}

  Talker(Replicas replicas, boolean hasId, Tally tally) {
    this.replicas = replicas;
    this.hasId = hasId;
    this.tally = tally;
    this.chat = newChat();
  }

  private Chat newChat() {
    tally.conversations.increment();
    int character = ThreadLocalRandom.current().nextInt(CHARACTERS.size());
    Chat begun = replicas.chat().member("model", CHARACTERS.get(character));
    return hasId ? begun.conversation(UUID.randomUUID().toString()) : begun;
  }

  /** Begins another conversation. */
  synchronized void begin() {
    chat = newChat();
    prompt = "";
    turn = 0;
  }

  synchronized int turns() {
    return turn;
  }

  /** Says the next line. */
  synchronized Turn say() throws InterruptedException {
    turn++;
    tally.requests.increment();
    chat.said("user:And what happened then?");
    List<String> hosts = replicas.addresses();
    String lost = "";
    for (int attempt = 0; attempt < hosts.size(); attempt++) {
      int host = (first + turn + attempt) % hosts.size();
      try {
        return answered(host, chat.send(hosts.get(host)), lost);
      } catch (IOException e) {
        lost = "%sno answer of %c (%s), ".formatted(lost, 'A' + host, e);
        tally.lost(e.toString());
      }
    }
    tally.failed("no host answers");
    return new Turn(turn, -1, "", lost);
  }

  private Turn answered(int host, HttpResponse<String> response, String lost) {
    if (response.statusCode() != 200) {
      tally.failed(response.statusCode() + " " + response.body());
      return new Turn(turn, host, "", lost + response.statusCode());
    }
    String answer = JSON.readTree(response.body()).at("/choices/0/message/content").asString();
    chat.said("assistant:" + answer);
    String digest = answer.substring(answer.lastIndexOf(' ') + 1);
    tally.prompts.add(digest);
    if (!prompt.isEmpty() && !prompt.equals(digest)) {
      tally.changedPrompts.merge(hasId ? "with an id" : "without", 1, Integer::sum);
    }
    prompt = digest;
    return new Turn(turn, host, digest, lost);
  }
}

package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The latest answers of a conversation, by which it is recognized where it has no id. What a client
 * said is no proof, so that questions only count with answers that are too short for themselves.
 */
final class Answers {

  /** How many of the latest answers recognize a conversation. */
  private static final int MOST_LOOKED_UP = 4;

  /** How many answers stand together for the latest of them. */
  private static final int MOST_JOINED = 3;

  /** How many letters are enough to tell conversations apart. */
  private static final int ENOUGH_LETTERS = 64;

  private static final int KEPT = MOST_LOOKED_UP + MOST_JOINED - 1;
  private static final String PREFIX = "dramatis:1:said:";

  private final String scope;
  private final List<Said> latest;
  private final Words question;

  /**
   * An answer.
   *
   * @param question all that the user has said since the answer before it
   */
  private record Said(Words question, Words answer) {}

  private Answers(String scope, List<Said> latest, Words question) {
    this.scope = scope;
    this.latest = latest;
    this.question = question;
  }

  /** Returns the answers in a request, and the question that it asks. */
  static Answers of(ChatRequest request, Caller caller) {
    Deque<String> texts = new ArrayDeque<>(); // a question and its answer in turn
    StringBuilder question = new StringBuilder();
    for (JsonNode message : request.messages()) {
      String role = message.path("role").asString("");
      String text = role.equals("user") || role.equals("assistant") ? ChatText.of(message) : "";
      if (text.isBlank()) {
        continue;
      }
      if (role.equals("user")) {
        question.append(text).append('\n');
      } else {
        texts.add(question.toString());
        texts.add(text);
        question.setLength(0);
        if (texts.size() > 2 * KEPT) {
          texts.remove();
          texts.remove();
        }
      }
    }
    List<Said> latest = new ArrayList<>();
    while (!texts.isEmpty()) {
      latest.add(new Said(Words.of(texts.remove()), Words.of(texts.remove())));
    }
    String scope = withLength(caller.owner()) + withLength(request.model());
    return new Answers(scope, latest, Words.of(question.toString()));
  }

  private static String withLength(String part) {
    return part.length() + ":" + part + " ";
  }

  /** Returns the keys under which the conversation may be known, the surest first. */
  List<String> keys() {
    int end = latest.size() - 1;
    List<Integer> lookedUp =
        Stream.iterate(end, at -> at >= 0, at -> at - 1).limit(MOST_LOOKED_UP).toList();
    return Stream.concat(
            lookedUp.stream().map(at -> anchor(latest, at)),
            lookedUp.stream().flatMap(at -> lead(latest.get(at).answer())))
        .toList();
  }

  /** Returns the keys under which the conversation is known after an answer. */
  List<String> keysAfter(String answer) {
    List<Said> said = new ArrayList<>(latest);
    said.add(new Said(question, Words.of(answer)));
    int end = said.size() - 1;
    return Stream.concat(Stream.of(anchor(said, end)), lead(said.get(end).answer())).toList();
  }

  /**
   * Returns the key of an answer: with those before it if it is short, and with their questions if
   * these are short too.
   */
  private String anchor(List<Said> said, int at) {
    StringBuilder answers = new StringBuilder();
    StringBuilder withQuestions = new StringBuilder();
    int letters = 0;
    int first = Math.max(0, at - MOST_JOINED + 1);
    for (int i = at; i >= first; i--) {
      letters += said.get(i).answer().letters();
      answers.append(said.get(i).answer().digest());
      withQuestions.append(said.get(i).question().digest()).append(said.get(i).answer().digest());
      if (letters >= ENOUGH_LETTERS) {
        return key("a", answers.toString());
      }
    }
    boolean hasBegun = at - first + 1 < MOST_JOINED;
    return key(hasBegun ? "^" : "s", withQuestions.toString());
  }

  /** Returns the key of an answer of which a client may repeat the beginning only. */
  private Stream<String> lead(Words answer) {
    return answer.leadDigest().isEmpty()
        ? Stream.empty()
        : Stream.of(key("l", answer.leadDigest()));
  }

  private String key(String kind, String digests) {
    return PREFIX + Words.digest(PREFIX + scope + kind + digests);
  }
}

package dev.dramatis.examples.voicehost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients of chat completions that talk with one character in turn. All begin with the same line,
 * and what else is said are random words, the same for the same seed.
 */
final class SimulatedClients {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int FEWEST_WORDS = 7;
  private static final String LETTERS = "aäbcdeéfghilmnoöprstuüvwz";

  /** What the host writes before a client's own system messages. */
  private static final String HEADING = "\n\nThe program that the user talks through adds:";

  private final FakeLlm llm;
  private final String model;
  private final Random random;

  /**
   * @param llm the LLM of the host, which only these clients ask for now
   * @param model a character with another prompt for each session
   */
  SimulatedClients(FakeLlm llm, String model, long seed) {
    this.llm = llm;
    this.model = model;
    this.random = new Random(seed);
  }

  /**
   * A conversation.
   *
   * @param said all messages so far
   * @param prompts the different prompts that the LLM was given for it
   */
  private record Conversation(List<String> said, Set<String> prompts) {}

  /**
   * The prompts of all conversations.
   *
   * @param ofEach the sum of the numbers that each conversation had, one each if all went well
   * @param different how many of them were different, which is less where conversations share some
   */
  record Prompts(int ofEach, int different) {}

  /** Lets clients talk, a turn of each after another, and counts the prompts of the LLM. */
  Prompts talk(String address, ClientHabit habit, int clients, int turns) throws Exception {
    llm.requests().clear();
    llm.does(exchange -> FakeLlm.send(exchange, 200, "application/json", answer(habit)));
    List<Conversation> conversations =
        Stream.generate(() -> new Conversation(new ArrayList<>(), new HashSet<>()))
            .limit(clients)
            .toList();
    for (int turn = 0; turn < turns; turn++) {
      for (Conversation conversation : conversations) {
        conversation.said().add("user:" + (turn == 0 ? "Hello" : words(3, 10)));
        say(address, habit, conversation);
      }
    }
    List<String> ofEach = conversations.stream().flatMap(each -> each.prompts().stream()).toList();
    return new Prompts(ofEach.size(), Set.copyOf(ofEach).size());
  }

  private void say(String address, ClientHabit habit, Conversation conversation) throws Exception {
    Chat chat = new Chat(llm).member("model", model);
    habit.sent(conversation.said()).forEach(chat::said);
    String prompt = chat.answered(address);
    conversation.said().add(chat.latest());
    conversation.prompts().add(prompt.split(HEADING, 2)[0]);
  }

  private String answer(ClientHabit habit) {
    int most = habit.mostWords();
    String words = most == 1 ? words(1, 1) + "." : speech(words(FEWEST_WORDS, most));
    return """
        {"choices":[{"index":0,"message":{"role":"assistant","content":%s}}]}"""
        .formatted(JSON.writeValueAsString(words));
  }

  /** Puts a line break and quotes into words. */
  private static String speech(String words) {
    String[] parts = words.split(" ", 4);
    return "“%s %s,” it says.\n%s %s.".formatted((Object[]) parts);
  }

  private String words(int fewest, int most) {
    return Stream.generate(this::word)
        .limit(random.nextInt(fewest, most + 1))
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return random
        .ints(random.nextInt(5, 8), 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}

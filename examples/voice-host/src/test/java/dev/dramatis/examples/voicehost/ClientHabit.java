package dev.dramatis.examples.voicehost;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What programs make of a conversation before they send it with the next line. */
enum ClientHabit {
  FULL_HISTORY("full history", 1, said -> said),
  WINDOW_OF_10("window of 10 messages", 1, window(10)),
  WINDOW_OF_9("window of 9 messages", 1, window(9)),
  WINDOW_OF_3("window of 3 messages", 1, window(3)),
  WINDOW_OF_2("window of 2 messages: answer, question", 1, window(2)),
  SECOND_PAIRS("every second pair dropped", 1, ClientHabit::withoutSecondPairs),
  FIRST_AND_LAST("first message and last 4", 1, ClientHabit::firstAndLast),
  SUMMARY("summary and last 3", 1, ClientHabit::withSummary),
  CLOCK("clock in the client's system prompt", 1, ClientHabit::withClock),
  SEVERAL_SYSTEM_MESSAGES("SillyTavern's habit", 1, ClientHabit::withSystemMessages),
  RETRIEVAL("user's words put into a RAG template", 1, ClientHabit::withPassages),
  CUT_IN_WINDOW("answers cut to 60 %, window of 6", 1.2, said -> last(6, cut(said))),
  CUT("answers cut to 60 %, full history", 1.16, ClientHabit::cut),
  FIRST_ANSWER_REWRITTEN(
      "first answer rewritten, full history", 2, said -> rewritten(said, IntStream.of(1))),
  ONE_WORD("one-word answers, window of 10", 1, window(10), 1),
  NO_BREAK_SPACES("no-break spaces", 1, answers(text -> text.replace(' ', '\u00a0'))),
  LINE_BREAKS("line breaks as CRLF", 1, answers(text -> text.replace("\n", "\r\n"))),
  STRAIGHT_QUOTES("straight quotes", 1, answers(text -> text.replaceAll("[“”]", "\""))),
  DECOMPOSED("letters decomposed", 1, answers(ClientHabit::decomposed)),
  ASTERISKS("asterisks around answers", 1, answers(text -> "*" + text + "*")),
  UPPER_CASE("upper case", 1, answers(text -> text.toUpperCase(Locale.ROOT))),
  TOOLS("tool messages between", 1, ClientHabit::withTools),
  THIRDS_REWRITTEN("each third answer rewritten", 1, ClientHabit::withThirdsRewritten),
  LAST_MESSAGE("window of 1 message: not to be recognized", Integer.MAX_VALUE, window(1));

  private static final int MOST_WORDS = 25;

  private final String inWords;
  private final double mostPrompts;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Sending sending;

  private final int mostWords;

  /** What is sent of the messages that were said, of which the last is a question. */
  private interface Sending {
    List<String> sent(List<String> said);
  }

  ClientHabit(String inWords, double mostPrompts, Sending sending) {
    this(inWords, mostPrompts, sending, MOST_WORDS);
  }

  ClientHabit(String inWords, double mostPrompts, Sending sending, int mostWords) {
    this.inWords = inWords;
    this.mostPrompts = mostPrompts;
    this.sending = sending;
    this.mostWords = mostWords;
  }

  /** Returns the most prompts that so many conversations may have in all; one each is best. */
  int mostPrompts(int conversations) {
    return (int) Math.ceil(mostPrompts * conversations);
  }

  /** Returns the number of words that the longest answer has. */
  int mostWords() {
    return mostWords;
  }

  /**
   * Returns what the client sends.
   *
   * @param said all messages, questions and answers in turn, each a role, a colon and a text
   */
  List<String> sent(List<String> said) {
    return sending.sent(said);
  }

  @Override
  public String toString() {
    return inWords;
  }

  private static Sending window(int size) {
    return said -> last(size, said);
  }

  private static List<String> last(int size, List<String> said) {
    return said.subList(Math.max(0, said.size() - size), said.size());
  }

  private static Sending answers(UnaryOperator<String> change) {
    return said -> said.stream().map(message -> changed(message, change)).toList();
  }

  private static String changed(String message, UnaryOperator<String> change) {
    String role = "assistant:";
    return message.startsWith(role)
        ? role + change.apply(message.substring(role.length()))
        : message;
  }

  private static List<String> before(List<String> said, String... messages) {
    return Stream.concat(Stream.of(messages), said.stream()).toList();
  }

  private static List<String> withoutSecondPairs(List<String> said) {
    int question = said.size() - 1;
    return IntStream.range(0, said.size())
        .filter(at -> at == question || at % 4 < 2)
        .mapToObj(said::get)
        .toList();
  }

  private static List<String> firstAndLast(List<String> said) {
    return said.size() <= 5 ? said : before(last(4, said), said.get(0));
  }

  private static List<String> withSummary(List<String> said) {
    return before(last(3, said), "system:They have exchanged %d messages.".formatted(said.size()));
  }

  private static List<String> withClock(List<String> said) {
    return before(said, "system:Be brief. It is 12:%02d now.".formatted(said.size()));
  }

  /** Several system messages and a greeting stand first; a message falls out when others come. */
  private static List<String> withSystemMessages(List<String> said) {
    List<String> sent = new ArrayList<>();
    sent.add("system:Write the next reply in this fictional chat.");
    if (said.size() == 1) {
      sent.add("system:Examples of how the character talks.");
    }
    sent.add("system:The character is calm.");
    sent.add("system:[Start a new Chat]");
    sent.add("assistant:Good evening, and what brings you to this house so late in the year?");
    sent.addAll(last(13, said));
    sent.add("system:Stay in the part.");
    return sent;
  }

  private static List<String> withPassages(List<String> said) {
    int end = said.size() - 1;
    String question = said.get(end).replace("user:", "");
    return Stream.concat(
            said.subList(0, end).stream(),
            Stream.of("user:Use passages %d and 7.\nQuestion: %s".formatted(end, question)))
        .toList();
  }

  private static List<String> cut(List<String> said) {
    return answers(text -> text.substring(0, text.length() * 6 / 10)).sent(said);
  }

  private static List<String> withThirdsRewritten(List<String> said) {
    return rewritten(said, IntStream.range(0, said.size()).filter(at -> at % 6 == 5));
  }

  private static List<String> rewritten(List<String> said, IntStream messages) {
    List<String> sent = new ArrayList<>(said);
    messages
        .filter(at -> at < said.size())
        .forEach(at -> sent.set(at, "assistant:In words that the client's program likes better."));
    return sent;
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static List<String> withTools(List<String> said) {
    return said.stream()
        .flatMap(
            message ->
                message.startsWith("assistant:")
                    ? Stream.of("assistant:", "tool:{\"clock\":\"noon\"}", message)
                    : Stream.of(message))
        .toList();
  }
}

package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.tools.Exchange;
import java.util.ArrayList;
import java.util.List;

/** What a turn has said and called so far. */
final class AnswerSoFar {

  private final StringBuilder text = new StringBuilder();
  private final List<Called> called = new ArrayList<>();
  private int sinceCalls;

  /** Calls, and what was said before them. */
  private record Called(String said, Exchange exchange) {}

  void append(String word) {
    text.append(word);
  }

  int length() {
    return text.length();
  }

  /** Returns all that was said. */
  String text() {
    return text.toString().stripLeading();
  }

  void called(Exchange exchange) {
    called.add(new Called(text.substring(sinceCalls).strip(), exchange));
    sinceCalls = text.length();
  }

  /** Adds all to a history. */
  void addTo(History history) {
    addCallsTo(history);
    history.characterSaid(text.substring(sinceCalls).stripLeading());
  }

  /** Adds the calls to a history; those that have not ended count as interrupted. */
  void addCallsTo(History history) {
    for (Called each : called) {
      history.characterCalled(each.said(), each.exchange().messages(each.said()));
    }
  }
}

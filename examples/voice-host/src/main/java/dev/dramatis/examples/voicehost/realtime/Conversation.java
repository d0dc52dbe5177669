package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterSession;
import dev.dramatis.examples.voicehost.tools.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * A session with what was said in it and the answer that is under way, of which there is one at
 * most. What a turn says after it was cancelled is dropped. Thread-safe.
 */
final class Conversation {

  private final @Nullable String character;
  private final CharacterSession session;
  private final History history;
  private final Outbox out;
  private final Turns turns;
  private String voice;
  private @Nullable Turn turn;
  private AnswerSoFar answer = new AnswerSoFar();
  private String pendingUserText = "";
  private boolean hasBegun;
  private boolean isForVisitor;
  private boolean isClosed;

  /**
   * Begins in the character's own voice.
   *
   * @param character the character's id, or null for one that follows a client's instructions
   */
  Conversation(
      @Nullable String character,
      CharacterSession session,
      History history,
      Outbox out,
      Turns turns) {
    this.character = character;
    this.session = session;
    this.voice = session.character().voice().voice();
    this.history = history;
    this.out = out;
    this.turns = turns;
  }

  /** Returns the id of the character, or null if there is none to come back to. */
  @Nullable String character() {
    return character;
  }

  synchronized String voice() {
    return voice;
  }

  /** Goes on in another voice. */
  synchronized void speakAs(String otherVoice) {
    voice = otherVoice;
  }

  /** What is said into an answer comes after it. */
  synchronized void userSaid(String text) {
    if (turn == null) {
      history.userSaid(text);
    } else {
      pendingUserText = history.joined(pendingUserText, text);
    }
  }

  /**
   * Lets the character begin for a visitor with a microphone: with its greeting, else with a turn
   * of the LLM. Does so once, and only if nothing has been said.
   *
   * @return false if it has done nothing
   */
  synchronized boolean begin() {
    if (hasBegun || isClosed || !history.isEmpty()) {
      return false;
    }
    session.greeting().ifPresentOrElse(this::greet, () -> answer(true));
    return true;
  }

  private void greet(String greeting) {
    hasBegun = true;
    out.send(ServerEvents.responseCreated(voice, history.shown()));
    Words words = new Words();
    words.add(greeting).forEach(word -> out.send(ServerEvents.textDelta(word)));
    words.end().forEach(word -> out.send(ServerEvents.textDelta(word)));
    history.characterSaid(greeting);
    out.send(ServerEvents.textDone(greeting));
  }

  /**
   * Begins an answer.
   *
   * @throws EventException if one is under way
   */
  synchronized void answer() {
    answer(false);
  }

  private void answer(boolean isForVisitor) {
    if (turn != null) {
      throw new EventException(
          EventError.client(
              "response_active",
              "An answer is under way; wait for response.text.done, or send response.cancel."));
    }
    if (isClosed) {
      return;
    }
    hasBegun = true;
    this.isForVisitor = isForVisitor;
    Turn begun = turns.of(this, history, session);
    turn = begun;
    boolean isUnderWay = false;
    try {
      answer = new AnswerSoFar();
      out.send(ServerEvents.responseCreated(voice, history.shown()));
      if (!turns.start(begun)) {
        failed(
            begun,
            EventError.server("llm_busy", "The host has too many answers under way; try later."));
      }
      isUnderWay = true;
    } finally {
      if (!isUnderWay) {
        turn = null;
      }
    }
  }

  synchronized boolean isAnswering() {
    return turn != null;
  }

  /** Ends the answer that is under way with what was said of it; false if there is none. */
  boolean cancel() {
    Turn cancelled;
    synchronized (this) {
      cancelled = turn;
      if (cancelled == null) {
        return false;
      }
      end();
    }
    stop(cancelled);
    return true;
  }

  /** Frees what the turn holds at once, also where it waits for a client that does not read. */
  private void stop(Turn cancelled) {
    turns.cancel(cancelled);
    out.wake();
  }

  private void end() {
    String text = answer.text();
    answer.addTo(history);
    endTurn();
    out.send(ServerEvents.textDone(text));
  }

  private void endTurn() {
    turn = null;
    if (!pendingUserText.isEmpty()) {
      history.userSaid(pendingUserText);
      pendingUserText = "";
    }
  }

  /** Appends a word to a turn's answer, and returns false if the turn is over. */
  boolean appendDelta(Turn speaking, String word) {
    if (!out.awaitRoom(speaking::isWanted)) {
      return false;
    }
    synchronized (this) {
      if (turn != speaking) {
        return false;
      }
      answer.append(word);
      out.send(ServerEvents.textDelta(word));
      if (answer.length() <= history.most()) {
        return true;
      }
      failed(speaking, EventError.server("llm_unusable", "The LLM does not come to an end."));
      return false;
    }
  }

  /**
   * Takes the calls that a turn is about to make, after what it has said; false if the turn is
   * over.
   */
  synchronized boolean called(Turn speaking, Exchange exchange) {
    if (turn != speaking) {
      return false;
    }
    answer.called(exchange);
    return true;
  }

  synchronized void finished(Turn speaking) {
    if (turn == speaking) {
      end();
    }
  }

  /**
   * Forgets what was said of the answer, so that the client can ask for it again. Calls stay, since
   * they had their effect.
   */
  synchronized void failed(Turn speaking, EventError why) {
    if (turn == speaking) {
      answer.addCallsTo(history);
      endTurn();
      out.send(ServerEvents.error(isForVisitor ? why.forVisitors() : why));
    }
  }

  /** Ends the session, and the answer that is under way without a word. */
  void close() {
    Turn cancelled;
    synchronized (this) {
      isClosed = true;
      cancelled = turn;
      turn = null;
    }
    try {
      if (cancelled != null) {
        stop(cancelled);
      }
    } finally {
      history.end();
      session.close();
    }
  }
}

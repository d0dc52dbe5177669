package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.config.Limits;
import dev.dramatis.examples.voicehost.http.JsonReader;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A client's connection, and what its events do. Events come one after another; it may be closed at
 * any time.
 */
final class Connection {

  private static final Logger LOGGER = LoggerFactory.getLogger(Connection.class);

  /** More than an hour of talk, and little enough to be kept for each of many connections. */
  private static final int MOST_REMEMBERED = 65_536;

  private final Shared shared;
  private final Outbox out;
  private final Conversations conversations = new Conversations();
  private final Histories histories;
  private final Silence silence;
  private boolean isAudioRefused;

  /**
   * The parts that all connections share.
   *
   * @param patience the longest time for which a client may read nothing
   */
  record Shared(
      Casting casting,
      Turns turns,
      RealtimeMeters meters,
      Limits limits,
      Duration patience,
      JsonReader reader) {

    /** Returns a connection's histories, which hold no more than a body over HTTP could. */
    private Histories histories() {
      return new Histories(Math.min(MOST_REMEMBERED, limits.bodyBytes()));
    }
  }

  Connection(Shared shared, Outbox out) {
    this.shared = shared;
    this.out = out;
    this.histories = shared.histories();
    this.silence = new Silence(shared.limits().sessionIdle());
  }

  /** Takes a message; whatever is wrong with it is answered, and the connection lives on. */
  void receive(String message) {
    if (out.isClosed()) {
      return; // the client has not read yet that the host hung up
    }
    try {
      ClientEvent event = read(message);
      shared.meters().received(event.type());
      silence.received(event.type());
      handle(event);
    } catch (EventException e) {
      refuse(e.error());
    } catch (CharacterOpenException e) {
      refuse(cannotOpen(e)); // the registry has logged the reason
    } catch (RuntimeException | Error e) {
      hostFailed(e);
    }
  }

  private static EventError cannotOpen(CharacterOpenException e) {
    return e.type() == CharacterOpenException.Type.DEFINITION
        ? EventError.server(
            "character_unusable", "This character is not available; the host's log says why.")
        : EventError.server(
            "prompt_failed", "This character cannot appear now; the host's log says why.");
  }

  private void hostFailed(Throwable e) {
    try {
      LOGGER.error("An event failed", e);
    } finally {
      refuse(EventError.server("internal_error", "The host failed; its log says why."));
    }
  }

  private ClientEvent read(String message) {
    try {
      return ClientEvent.of(message, shared.reader());
    } catch (EventException e) {
      shared.meters().received("");
      throw e;
    }
  }

  void receiveBinary() {
    shared.meters().received("");
    refuse(
        EventError.client(
            "invalid_message", "A message must be JSON in a text frame, not binary."));
  }

  private void handle(ClientEvent event) {
    switch (event.type()) {
      case "session.update" -> update(event.object("session"));
      case "conversation.item.create" -> conversation().userSaid(event.userText());
      case "response.create" -> conversation().answer();
      case "response.cancel" -> cancel();
      case "input_audio_buffer.append" -> hear();
      case "input_audio_buffer.commit", "input_audio_buffer.clear" ->
          refuseAudio(EventError.AUDIO_NOT_SUPPORTED);
      case "unmute.additional_outputs", "unmute.input_audio_buffer.append_anonymized" -> {
        // Nothing to do: they are for recordings, and unmute ignores them too.
      }
      default -> refuse(EventError.UNKNOWN_EVENT);
    }
  }

  private void update(ObjectNode session) {
    if (OpenAiRealtime.isMeantBy(session)) {
      out.hangUp(HangUp.openAiClient());
    } else {
      update(SessionConfig.of(session));
    }
  }

  /** Opens a session before it ends another, so that one that cannot be opened changes nothing. */
  private void update(SessionConfig config) {
    Conversation next =
        config.instructions() == null ? next(config) : begin(config.instructions(), config.voice());
    conversations.switchTo(next);
    if (config.voice() != null) {
      next.speakAs(config.voice());
    }
    out.send(ServerEvents.sessionUpdated(config.known(), next.character()));
  }

  /** A client that sends no instructions goes on, be it with another character. */
  private Conversation next(SessionConfig config) {
    Conversation current = conversations.current();
    CharacterDefinition character = shared.casting().next(config, current);
    if (character != null) {
      Conversation kept = conversations.with(character.id());
      return kept == null ? begin(character) : kept;
    }
    if (current == null) {
      throw new EventException(EventError.NO_CHARACTER);
    }
    return current;
  }

  private Conversation begin(WireInstructions instructions, @Nullable String voice) {
    CharacterDefinition character = shared.casting().meant(instructions, voice);
    return character == null
        ? conversation(null, shared.casting().open(instructions, voice))
        : begin(character);
  }

  private Conversation begin(CharacterDefinition character) {
    return conversation(character.id(), shared.casting().open(character));
  }

  private Conversation conversation(@Nullable String character, CharacterSession session) {
    Conversation made = null;
    try {
      made = new Conversation(character, session, new History(histories), out, shared.turns());
      return made;
    } finally {
      if (made == null) {
        session.close();
      }
    }
  }

  private void cancel() {
    if (!conversation().cancel()) {
      refuse(EventError.NO_RESPONSE);
    }
  }

  /** The audio itself is never read. It may come before the client has chosen a character. */
  private void hear() {
    Conversation current = conversations.current();
    if (current != null && !current.begin()) {
      refuseAudio(EventError.NOT_HEARD);
    }
  }

  private void refuseAudio(EventError why) {
    if (!isAudioRefused) {
      isAudioRefused = true;
      refuse(why);
    }
  }

  private void refuse(EventError why) {
    out.send(ServerEvents.error(why));
  }

  private Conversation conversation() {
    Conversation current = conversations.current();
    if (current == null) {
      throw new EventException(EventError.NO_SESSION);
    }
    return current;
  }

  /** Cuts a client off that has read nothing of what waits for it for too long. */
  void cutOffIfStuck() {
    out.cutOffIfStuck();
  }

  /** Hangs up on a client that has sent nothing but audio for too long; answers do not count. */
  void hangUpIfSilent() {
    if (conversations.isAnswering()) {
      silence.end();
    } else if (silence.isTooLong() && !out.isClosed()) {
      out.hangUp(HangUp.silent(silence.hasAudio()));
    }
  }

  /** Hangs up. */
  void hangUp(int status, String reason) {
    out.hangUp(status, reason);
    close();
  }

  /** Cancels the turn under way and closes the sessions, after the client has left. */
  void close() {
    out.close();
    conversations.close();
  }
}

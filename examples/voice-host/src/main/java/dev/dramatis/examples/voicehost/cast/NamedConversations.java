package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterSession;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;

/** The conversations that clients name with an id. */
public interface NamedConversations {

  /**
   * Reads from the session of the conversation that a request names, which is opened if need be;
   * empty if it names none.
   */
  <T> Optional<T> read(Context ctx, String character, Function<CharacterSession, T> reading);
}

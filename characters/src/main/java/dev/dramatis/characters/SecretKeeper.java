package dev.dramatis.characters;

/**
 * A character that plays with a secret, such as the culprit of a mystery. A host that wants to show
 * it after the game asks the session:
 *
 * <pre>{@code
 * session.as(SecretKeeper.class).map(SecretKeeper::secret).ifPresent(screen::show);
 * }</pre>
 */
public interface SecretKeeper {

  /** Returns this session's secret, in a sentence for the user; the same on every call. */
  String secret();
}

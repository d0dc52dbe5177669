package dev.dramatis.conversation;

import dev.dramatis.internal.Sha256;
import java.util.HexFormat;

/**
 * The key of a conversation: its owner, its character and its id.
 *
 * <p>The owner has a grade. An {@linkplain #authenticated authenticated} owner comes from the host,
 * which knows the user. A {@linkplain #claimed claimed} one is what a client says of itself, and
 * its key never equals an authenticated one. Who knows the id of a conversation with a claimed
 * owner can join it, so let clients choose ids that cannot be guessed.
 *
 * <p>Owner, character and id have 1 to {@value #LONGEST} characters, without control characters.
 * Two owners, characters or ids are equal if their texts are. Immutable.
 */
public final class ConversationKey {

  /** The length of the longest owner, character or id. */
  public static final int LONGEST = 512;

  private static final String PREFIX = "dramatis:1:";
  private static final int DIGEST_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String character;
  private final boolean isAuthenticated;
  private final String text;
  private final String sharer;

  private ConversationKey(
      boolean isAuthenticated, String owner, String sharer, String character, String id) {
    this.character = checked("character", character);
    this.isAuthenticated = isAuthenticated;
    this.sharer = sharer;
    this.text =
        (isAuthenticated ? "authenticated " : "claimed ")
            + withLength(owner)
            + withLength(character)
            + withLength(checked("id", id));
  }

  /**
   * {@return the key of a conversation whose owner the host authenticated}
   *
   * @param owner the host's id of the user
   * @param character as in {@link dev.dramatis.CharacterRegistry#find}
   * @param id unique among the owner's conversations with the character
   * @throws IllegalArgumentException if a part is empty, longer than {@value #LONGEST} characters,
   *     or has a control character or half of a surrogate pair
   */
  public static ConversationKey authenticated(String owner, String character, String id) {
    String checked = checked("owner", owner);
    return new ConversationKey(true, checked, "authenticated " + checked, character, id);
  }

  /**
   * {@return the key of a conversation whose owner is what a client says of itself}
   *
   * @param owner the id that the client gives for its user
   * @param character as in {@link #authenticated}
   * @param id unique among the owner's conversations with the character; hard to guess
   * @throws IllegalArgumentException as in {@link #authenticated}
   */
  public static ConversationKey claimed(String owner, String character, String id) {
    String checked = checked("owner", owner);
    return new ConversationKey(false, checked, "claimed " + checked, character, id);
  }

  /**
   * {@return the key of a conversation without an owner} The address is not part of it, because a
   * client's address changes; it only stands for the owner where owners share the places.
   *
   * @param address the client's network address
   * @param character as in {@link #authenticated}
   * @param id unique among the conversations without an owner; hard to guess
   * @throws IllegalArgumentException as in {@link #authenticated}
   */
  public static ConversationKey withoutOwner(String address, String character, String id) {
    return new ConversationKey(false, "", "address " + checked("address", address), character, id);
  }

  private static String checked(String part, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "the %s of the conversation is empty; give it at least one character".formatted(part));
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the %s of the conversation has %s characters; shorten it to %s"
              .formatted(part, text.length(), LONGEST));
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE) {
        throw new IllegalArgumentException(
            "the %s of the conversation has the character U+%s at %s; remove it"
                .formatted(part, HEX.toHexDigits((char) letter), at));
      }
    }
    return text;
  }

  /** Returns a part so that no other part can follow it with the same result. */
  private static String withLength(String part) {
    return part.length() + ":" + part + " ";
  }

  /** {@return the character, as the host's client asked for it} */
  public String character() {
    return character;
  }

  /**
   * {@return true if the host authenticated the owner} Give host objects with an identity, such as
   * an account, only to these conversations.
   */
  public boolean isAuthenticated() {
    return isAuthenticated;
  }

  /**
   * {@return the key for stores: a prefix and 128 bits of a hash, in 43 printable characters} It is
   * the same in every process, and shows neither owner nor id.
   */
  public String digest() {
    return digest(text);
  }

  static String digest(String text) {
    return PREFIX + HexFormat.of().formatHex(Sha256.of(PREFIX + text), 0, DIGEST_BYTES);
  }

  /** Returns grade, owner, character and id, which equal keys share and others do not. */
  String text() {
    return text;
  }

  /** Returns the one who takes the place: the owner with its grade, or the address. */
  String sharer() {
    return sharer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConversationKey key && key.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns a text with the digest and without the id, which is a secret of the client. */
  @Override
  public String toString() {
    return "conversation " + digest();
  }
}

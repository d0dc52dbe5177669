package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.examples.voicehost.http.ApiException;

/**
 * The owner of a conversation.
 *
 * @param grade how far the owner is known
 * @param name the owner; the network address of a client that names none
 */
record Caller(Grade grade, String name) {

  /** How far an owner is known. */
  enum Grade {
    /** The proxy before the host names it. */
    AUTHENTICATED,
    /** The client says so of itself. */
    CLAIMED,
    /** The client does not say. */
    UNKNOWN
  }

  /**
   * Returns the key of a conversation.
   *
   * @throws ApiException if the owner or the id cannot be a part of one
   */
  ConversationKey key(String character, String id) {
    try {
      return switch (grade) {
        case AUTHENTICATED -> ConversationKey.authenticated(name, character, id);
        case CLAIMED -> ConversationKey.claimed(name, character, id);
        case UNKNOWN -> ConversationKey.withoutOwner(name, character, id);
      };
    } catch (IllegalArgumentException e) {
      throw ApiException.badRequest(
          "The conversation's id and its owner must have at most %d characters, none of them a control character."
              .formatted(ConversationKey.LONGEST));
    }
  }

  /** Returns the owner with its grade; nothing of a client that names none. */
  String owner() {
    return grade == Grade.UNKNOWN ? "" : sharer();
  }

  /** Returns the one whose places are counted. */
  String sharer() {
    return grade + " " + name;
  }
}

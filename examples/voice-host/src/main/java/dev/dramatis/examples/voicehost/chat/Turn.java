package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterSession;

/** The session of one answer, until the answer is over. */
interface Turn extends AutoCloseable {

  CharacterSession session();

  /** Remembers what the client gets, or got of an answer that broke off. */
  void answered(String text);

  @Override
  void close();
}

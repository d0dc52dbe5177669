package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.SessionOptions;

/** The host objects that act for one owner, such as a diary. */
public interface OwnerObjects {

  /** Returns the options of every session with the objects of an authenticated owner. */
  SessionOptions addTo(SessionOptions options, String owner);
}

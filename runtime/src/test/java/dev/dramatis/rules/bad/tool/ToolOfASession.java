package dev.dramatis.rules.bad.tool;

import dev.dramatis.CharacterSession;

/** A tool that knows the session that offers it. */
public interface ToolOfASession {

  CharacterSession session();
}

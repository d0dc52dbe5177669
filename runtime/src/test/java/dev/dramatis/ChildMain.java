package dev.dramatis;

import dev.dramatis.cast.CharacterIndex;
import dev.dramatis.cast.Initialised;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import java.util.List;

/**
 * Lists a bank, says what is initialised, opens one session, says it again; may hold a
 * conversation: run in its own JVM.
 */
public final class ChildMain {

  private ChildMain() {}

  public static void main(String[] arguments) {
    CharacterRegistry registry =
        CharacterRegistry.of(new CharacterIndex(), new TestBank("other").with("cid", "Cid"));
    registry.definitions();
    registry.find("anna");
    registry.findByName("Bert");
    registry.findByVoice("voices/anna.wav");
    System.out.println("listed " + Initialised.names());
    if (!List.of(arguments).contains("list")) {
      try (CharacterSession session = registry.open("bert")) {
        System.out.println(
            "opened " + Initialised.names() + " " + session.systemPrompt().contains("Be Bert."));
      }
    }
    if (List.of(arguments).contains("conversations")) {
      ConversationKey key = ConversationKey.claimed("ada", "bert", "1");
      try (CharacterSessions sessions = CharacterSessions.builder(registry).build()) {
        System.out.println(sessions.with(key, SessionOptions::defaults, Object::toString));
      }
    }
  }
}

package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.ConversationListener;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.voice.FileVoiceSource;
import dev.langchain4j.memory.chat.ChatMemoryProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A host with stubs of LLMs, whose conversations are saved in a folder. */
final class TestHost implements AutoCloseable, ConversationListener {

  /** A character whose prompt has braces, and a number that another session draws again. */
  static final String BRACES = "braces";

  static final int WINDOW = 6;

  /** Long enough for a tool that does not hang, also on a busy machine. */
  private static final Duration LONGEST_TOOL = Duration.ofSeconds(2);

  final StubModel model = new StubModel();
  final StubStreamingModel streaming = new StubStreamingModel();
  final List<CharacterSession> left = new ArrayList<>();
  final List<CharacterSession> held = new ArrayList<>();
  final CharacterSessions sessions;
  final Talk talk;
  final CharacterChat chat;

  /**
   * @param places the number of sessions that the host holds
   */
  TestHost(Path folder, int places) {
    this(folder, places, List.of());
  }

  /**
   * @param tools those that the host allows
   */
  TestHost(Path folder, int places, List<String> tools) {
    sessions =
        CharacterSessions.builder(cast(tools))
            .atMost(places)
            .store(new SavedFiles(folder, InstantSource.system()))
            .listener(this)
            .build();
    ChatMemoryProvider memories = CharacterChat.memories(new MemoryFiles(folder), WINDOW);
    talk = CharacterChat.talk(model, streaming, memories, LONGEST_TOOL);
    chat = new CharacterChat(sessions, talk, memories);
  }

  private static CharacterRegistry cast(List<String> tools) {
    return CharacterCast.builder()
        .allowTools(tools)
        .add(
            CharacterDefinition.builder(BRACES, "Braces")
                .voice(new FileVoiceSource("voices/braces.wav", null, null, null, null))
                .build(),
            TestHost::persona)
        .load();
  }

  private static String persona(PromptContext context) {
    return "Say {{brace}} and {x}. Draw %d.".formatted(context.random().nextInt());
  }

  static Supplier<SessionOptions> options() {
    UserProfile ada = UserProfile.builder().firstName("Ada").build();
    return () -> CharacterCast.options(ada).build();
  }

  static ConversationKey key(String character) {
    return ConversationKey.authenticated("ada", character, "1");
  }

  String answer(String character, String text) {
    return chat.answer(key(character), options(), text);
  }

  @Override
  public void onHeld(CharacterSession session) {
    held.add(session);
  }

  @Override
  public void onLeft(CharacterSession session, Cause cause) {
    left.add(session);
  }

  @Override
  public void close() {
    sessions.close();
  }
}

package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterLoadException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.SessionOptions;
import dev.dramatis.UnknownCharacterException;
import dev.dramatis.annotation.Cast;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.prompt.UserProfile;
import dev.langchain4j.memory.chat.ChatMemoryProvider;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A host for one user at a terminal, in front of a server with OpenAI's API. */
@Cast(perSession = UserProfile.class)
public final class TerminalHost {

  private static final int MESSAGES = 40;
  private static final Duration LONGEST_TOOL = Duration.ofSeconds(10);

  private TerminalHost() {}

  /**
   * Talks with a character until the input ends. A second run goes on with the same conversation.
   *
   * @param arguments the character's id, and optionally the folder of saved conversations
   */
  public static void main(String[] arguments) throws IOException {
    String character = arguments.length > 0 ? arguments[0] : "gardener";
    Path folder =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Path.of(System.getProperty("user.home"), ".dramatis-langchain4j");
    CharacterRegistry cast;
    try {
      cast = CharacterCast.builder().allowTools(tools(setting("DRAMATIS_TOOLS", ""))).load();
    } catch (IllegalArgumentException | CharacterLoadException e) {
      System.out.println(e.getMessage());
      return;
    }
    try (CharacterSessions sessions =
        CharacterSessions.builder(cast)
            .store(new SavedFiles(folder, InstantSource.system()))
            .build()) {
      talk(chat(sessions, folder), character);
    } catch (UnknownCharacterException e) {
      System.out.println(e.getMessage());
    }
  }

  /** Returns the tools of a list with commas, each as {@code character:tool}. */
  static List<String> tools(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(tool -> !tool.isEmpty()).toList();
  }

  private static CharacterChat chat(CharacterSessions sessions, Path folder) {
    String url = setting("KYUTAI_LLM_URL", "http://localhost:8091/v1");
    String name = setting("KYUTAI_LLM_MODEL", "default");
    String apiKey = setting("KYUTAI_LLM_API_KEY", "none");
    ChatMemoryProvider memories = CharacterChat.memories(new MemoryFiles(folder), MESSAGES);
    return new CharacterChat(
        sessions,
        CharacterChat.talk(
            OpenAiChatModel.builder().baseUrl(url).modelName(name).apiKey(apiKey).build(),
            OpenAiStreamingChatModel.builder().baseUrl(url).modelName(name).apiKey(apiKey).build(),
            memories,
            LONGEST_TOOL),
        memories);
  }

  private static String setting(String name, String otherwise) {
    return System.getenv().getOrDefault(name, otherwise);
  }

  private static void talk(CharacterChat chat, String character) throws IOException {
    String user = System.getProperty("user.name");
    ConversationKey key = ConversationKey.authenticated(user, character, "terminal");
    UserProfile profile = UserProfile.builder().firstName(user).build();
    Supplier<SessionOptions> options = () -> CharacterCast.options(profile).build();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    chat.greet(key, options).ifPresent(System.out::println);
    for (String text = input.readLine(); text != null; text = input.readLine()) {
      try {
        chat.stream(key, options, text, TerminalHost::print).join();
        System.out.println();
      } catch (CompletionException e) {
        System.out.println("The LLM did not answer: " + e.getCause());
      }
    }
  }

  private static void print(String words) {
    System.out.print(words);
    System.out.flush();
  }
}

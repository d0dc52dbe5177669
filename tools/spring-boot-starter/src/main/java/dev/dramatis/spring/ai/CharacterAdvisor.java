package dev.dramatis.spring.ai;

import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.Lease;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.api.Advisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisorChain;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisor;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisorChain;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * An advisor that makes a chat client speak as a character.
 *
 * <pre>{@code
 * ChatClient chat = ChatClient.builder(model).defaultAdvisors(characterAdvisor).build();
 *
 * chat.prompt()
 *     .advisors(
 *         call ->
 *             call.param(CharacterAdvisor.CHARACTER, "gardener")
 *                 .param(CharacterAdvisor.OWNER, user.id())
 *                 .param(ChatMemory.CONVERSATION_ID, conversationId))
 *     .user(text)
 *     .call();
 * }</pre>
 *
 * <p>Each call names the character and the conversation; otherwise it fails with an {@link
 * IllegalArgumentException}. The character's prompt is appended to the application's own system
 * message, after all templates, so a brace in it is a brace. The session is leased until the answer
 * is complete. A stream opens its session on a thread that may block. Thread-safe.
 *
 * <p>The LLM may call the tools of the character that the host allows, in addition to the
 * application's own. Two tools of one name are an {@link IllegalArgumentException}. A model without
 * tools gets none.
 *
 * <p>A chat memory knows nothing of characters, so give each character a conversation id of its
 * own. Otherwise a character reads what another one said.
 */
public final class CharacterAdvisor implements CallAdvisor, StreamAdvisor {

  /** The parameter with the character's id or name. */
  public static final String CHARACTER = "dramatis.character";

  /**
   * The parameter with the host's id of the user, whom the host authenticated. Without it, anyone
   * who knows the id of a conversation can join it, and all those conversations share the places of
   * one owner.
   */
  public static final String OWNER = "dramatis.owner";

  /**
   * The parameter with the {@link SessionOptions} of the call, such as those of {@code
   * CharacterCast.options}; default: those of the advisor. They count when the call opens or
   * resumes a session.
   */
  public static final String OPTIONS = "dramatis.options";

  /**
   * The parameter with a {@code Consumer<String>} that receives what the character says while one
   * of its tools runs, on the thread of the call: one of the texts of {@code @Tool(meanwhile = …)},
   * once a turn and only if the LLM has said nothing before. It stays out of a chat memory. Without
   * the parameter nothing is said.
   */
  public static final String MEANWHILE = "dramatis.meanwhile";

  private static final String NO_ADDRESS = "spring-ai";

  /**
   * Before chat memories, which a call that fails leaves as they are, and before loops of tools.
   */
  private static final int ORDER = Advisor.DEFAULT_CHAT_MEMORY_PRECEDENCE_ORDER - 100;

  private final CharacterSessions sessions;
  private final SessionOptions defaults;
  private final @Nullable Duration toolTimeout;

  /**
   * Makes an advisor that waits until a tool ends.
   *
   * @param sessions the sessions, which the host closes
   * @param defaults the options of calls without the parameter {@link #OPTIONS}
   */
  public CharacterAdvisor(CharacterSessions sessions, SessionOptions defaults) {
    this(sessions, defaults, null);
  }

  /**
   * Makes an advisor that does not wait longer than a time for a tool. The tool runs on another
   * thread then, without the thread-locals of the call, and may end later.
   *
   * @param sessions the sessions, which the host closes
   * @param defaults the options of calls without the parameter {@link #OPTIONS}
   * @param toolTimeout the longest wait; null to wait until the tool ends, on the thread of the
   *     call
   */
  public CharacterAdvisor(
      CharacterSessions sessions, SessionOptions defaults, @Nullable Duration toolTimeout) {
    this.sessions = Objects.requireNonNull(sessions, "sessions");
    this.defaults = Objects.requireNonNull(defaults, "defaults");
    this.toolTimeout = toolTimeout;
  }

  @Override
  public String getName() {
    return "character";
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public ChatClientResponse adviseCall(ChatClientRequest request, CallAdvisorChain chain) {
    try (Lease lease = lease(request.context())) {
      return chain.nextCall(as(lease.session(), request));
    }
  }

  @Override
  public Flux<ChatClientResponse> adviseStream(
      ChatClientRequest request, StreamAdvisorChain chain) {
    return Flux.using(
            () -> lease(request.context()),
            lease -> chain.nextStream(as(lease.session(), request)),
            Lease::close)
        .subscribeOn(Schedulers.boundedElastic());
  }

  private Lease lease(Map<String, ? extends @Nullable Object> parameters) {
    String character = required(parameters, CHARACTER, "character", "CharacterAdvisor.CHARACTER");
    String id =
        required(
            parameters, ChatMemory.CONVERSATION_ID, "conversation", "ChatMemory.CONVERSATION_ID");
    Object owner = parameters.get(OWNER);
    ConversationKey key =
        owner == null
            ? ConversationKey.withoutOwner(NO_ADDRESS, character, id)
            : ConversationKey.authenticated(owner.toString(), character, id);
    SessionOptions options = options(parameters.get(OPTIONS));
    return sessions.lease(key, () -> options);
  }

  private static String required(
      Map<String, ? extends @Nullable Object> parameters,
      String name,
      String what,
      String constant) {
    Object value = parameters.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "the call names no %s; add .advisors(call -> call.param(%s, …)) to it"
              .formatted(what, constant));
    }
    return value.toString();
  }

  private SessionOptions options(@Nullable Object given) {
    if (given == null) {
      return defaults;
    }
    if (given instanceof SessionOptions options) {
      return options;
    }
    throw new IllegalArgumentException(
        "the parameter CharacterAdvisor.OPTIONS is a %s; give it SessionOptions"
            .formatted(given.getClass().getName()));
  }

  private ChatClientRequest as(CharacterSession session, ChatClientRequest request) {
    Prompt prompt =
        request.prompt().augmentSystemMessage(own -> withPrompt(own, session.systemPrompt()));
    ToolTurn turn = new ToolTurn(session, toolTimeout, words(request.context().get(MEANWHILE)));
    return request.mutate().prompt(CharacterTools.offered(turn, prompt)).build();
  }

  @SuppressWarnings("unchecked") // a consumer of another type fails when it is called
  private static @Nullable Consumer<String> words(@Nullable Object given) {
    if (given == null || given instanceof Consumer) {
      return (Consumer<String>) given;
    }
    throw new IllegalArgumentException(
        "the parameter CharacterAdvisor.MEANWHILE is a %s; give it a Consumer<String>"
            .formatted(given.getClass().getName()));
  }

  private static SystemMessage withPrompt(SystemMessage own, String prompt) {
    String text = own.getText();
    return own.mutate()
        .text(text == null || text.isBlank() ? prompt : text + "\n\n" + prompt)
        .build();
  }
}

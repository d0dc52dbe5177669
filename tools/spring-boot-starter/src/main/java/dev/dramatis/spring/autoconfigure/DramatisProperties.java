package dev.dramatis.spring.autoconfigure;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that start with {@code dramatis}. Spring's annotation processor copies the
 * descriptions into the metadata that editors read.
 *
 * @param onlyBanks Names of the banks to load. By default, every bank of the cast is loaded.
 * @param strict Whether an error of the cast stops the start. By default, the registry's builder
 *     decides, and that of a CharacterCast is strict.
 * @param llmName Name of the LLM as its server calls it, which characters may mention.
 * @param tools Tools that the LLM may call, each as "character:tool", or "character:*" for all of a
 *     character. By default, the registry's builder decides, and it allows none.
 * @param toolTimeout Longest wait for a tool, which then runs on another thread and may end later.
 *     By default, a call of Spring AI waits until the tool ends, on its own thread.
 */
@ConfigurationProperties("dramatis")
record DramatisProperties(
    @DefaultValue List<String> onlyBanks,
    @Nullable Boolean strict,
    @Nullable String llmName,
    @DefaultValue List<String> tools,
    @Nullable Duration toolTimeout,
    @DefaultValue Conversations conversations) {

  /**
   * The settings of the sessions by conversation.
   *
   * @param atMost Number of conversations whose session is held.
   * @param idle Time without use after which a session is closed, at least a minute.
   * @param ownerShare Part of all places above which an owner loses its own oldest session when all
   *     places are taken.
   * @param savePrompts Whether prompts are saved in the conversation store, in addition to tickets.
   */
  record Conversations(
      @DefaultValue("1000") int atMost,
      @DefaultValue("30m") Duration idle,
      @DefaultValue("0.1") double ownerShare,
      @DefaultValue("true") boolean savePrompts) {}
}

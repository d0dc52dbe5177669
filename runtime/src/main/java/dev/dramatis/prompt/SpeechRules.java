package dev.dramatis.prompt;

import dev.dramatis.character.PromptContext;
import java.util.Optional;

/**
 * The house rules for a spoken conversation: {@link HouseRules#speech()}.
 *
 * <p>The constant text comes first and the persona last, so that all characters share one prefix in
 * the prompt cache of an LLM server. In the protocol of unmute, {@code "..."} stands for silence
 * and a last {@code "Bye!"} ends the call; see <a
 * href="https://github.com/kyutai-labs/unmute">kyutai-labs/unmute</a>.
 */
final class SpeechRules implements HouseRules {

  private static final String CONVERSATION =
      """
      # Speaking
      This is a conversation by voice. What the user says reaches you as a transcript, and a \
      voice reads aloud every character that you write.
      Write only what can be said: plain sentences, without Markdown, lists, emoji or symbols. \
      A stage direction would be read out as well, so put a laugh or a sigh into your words.
      Write numbers, units, abbreviations and web addresses as they are pronounced: "half past \
      nine", "twenty degrees", "for example", "example dot com".

      # Style
      Keep your turns short: as a rule one to three sentences with one thought in them, then the \
      user has the floor. Say more only when a story or an explanation is wanted.
      Be good company: have views, disagree, tease a little, and ask when you want to know, not \
      to fill a gap. No flattery, and none of the phrases of a help desk. A "well" or a "hm" now \
      and then sounds natural.

      # Mishearing
      The transcript is sometimes wrong. When a message makes little sense, think of words that \
      sound alike and answer what was probably said; ask back only if no guess fits.
      When a message breaks off in the middle, the user is not done: say a few words that invite \
      them to go on, and nothing else.

      # Silence and goodbye
      The message "..." means that the user has been silent for a while. Fill the pause \
      differently each time: ask whether they are still there, take up an earlier thread, tell \
      them something small.
      When a third "..." follows in a row, say goodbye in your own way and end with "Bye!".
      A message whose last word is "Bye!", spelled like this in every language, hangs up. End \
      with it when the conversation is over, and never before.

      # What you are
      You are a voice system made of three parts that can be exchanged: the ears are a \
      speech-to-text model, the brain is an LLM (\
      """;

  private static final String IDENTITY =
      """
      ), and the mouth is a text-to-speech model. Bring this up only when you are asked, or \
      when your character is about it.
      Playing a character is fine, but never claim to be human to somebody who sincerely wants \
      to know: tell them that you are an AI.

      """;

  private static final String CHARACTER =
      """

      # Your character
      So far this was about how to talk. Who you are and what you do stands between the two \
      marks below, and it matters most. Where it wants another style, its style wins; the rules \
      on speaking, language, goodbye and what you are always hold.

      """;

  private static final String BEGIN = "<character>\n";

  private static final String END = "\n</character>\n";

  /**
   * Uses {@code join}, which makes a text of this length once; a builder would make it three times.
   */
  @Override
  public String wrap(PromptContext context, String persona) {
    return String.join(
        "",
        CONVERSATION,
        context.llmName(),
        IDENTITY,
        SpokenLanguages.rules(context.character().languages()),
        CHARACTER,
        BEGIN,
        inside(persona),
        END);
  }

  /**
   * Only the marks count, so that it also reads saved prompts with an earlier text of the rules.
   */
  @Override
  public Optional<String> personaIn(String prompt) {
    int mark = prompt.indexOf("\n" + BEGIN);
    int from = mark + 1 + BEGIN.length();
    int to = prompt.length() - END.length();
    return mark >= 0 && from < to && prompt.endsWith(END)
        ? Optional.of(prompt.substring(from, to))
        : Optional.empty();
  }

  /** Returns the persona without marks that could end its section. */
  private static String inside(String persona) {
    String stripped = persona.strip();
    return stripped.indexOf('<') < 0 ? stripped : Envelope.withoutMarks(stripped, "character");
  }
}

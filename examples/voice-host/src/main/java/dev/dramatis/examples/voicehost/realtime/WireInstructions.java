package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.character.Instructions;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.GuessAnimalInstructions;
import dev.dramatis.instructions.NewsInstructions;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Instructions as a client sends them; blank counts as left out.
 *
 * @param type their kind
 * @param character the id of a character that {@code /v1/voices} put there
 * @param text the prompt of the kind {@code constant}
 * @param languages what is spoken, the main language first
 */
record WireInstructions(
    @Nullable String type,
    @Nullable String character,
    @Nullable String text,
    List<String> languages) {

  private static final Set<String> MEMBERS = Set.of("type", "character", "text", "language");
  private static final String CONSTANT = "constant";
  private static final int MOST_LANGUAGES = 8;

  /** The persona for a client that sends no text; unmute has a text of its own for it. */
  private static final String DEFAULT_TEXT =
      "You are good company. Talk with the user about whatever they like.";

  /**
   * Reads instructions.
   *
   * @throws EventException if a member has the wrong type
   */
  static WireInstructions of(ObjectNode sent) {
    String language = text(sent, "language");
    List<String> languages = language == null ? List.of() : List.of(language.split("/", -1));
    if (languages.size() > MOST_LANGUAGES
        || !languages.stream().allMatch(CharacterRules::isLanguage)) {
      throw bad("language", "null, or BCP 47 tags with slashes between them, such as en/fr");
    }
    return new WireInstructions(
        text(sent, "type"), text(sent, "character"), text(sent, "text"), languages);
  }

  /** Returns the members that the host knows, in the order in which they were sent. */
  static ObjectNode known(ObjectNode sent) {
    ObjectNode known = sent.objectNode();
    for (Map.Entry<String, JsonNode> member : sent.properties()) {
      if (MEMBERS.contains(member.getKey())) {
        known.set(member.getKey(), member.getValue());
      }
    }
    return known;
  }

  private static @Nullable String text(ObjectNode sent, String member) {
    JsonNode value = sent.path(member);
    if (!SessionConfig.isUnset(value) && !value.isString()) {
      throw bad(member, "a text");
    }
    String text = value.asString("");
    return text.isBlank() ? null : text;
  }

  /** A text that no character has said in the voice list, as far as these instructions know. */
  boolean hasOwnText() {
    return CONSTANT.equals(type) && text != null;
  }

  /**
   * The kind and its material, as the client sent them.
   *
   * @throws EventException if the kind is none of unmute's six
   */
  Instructions toInstructions() {
    return switch (type == null ? "" : type) {
      case CONSTANT -> new ConstantInstructions(text == null ? DEFAULT_TEXT : text);
      case "smalltalk" -> new SmalltalkInstructions(List.of(), null);
      case "guess_animal" -> new GuessAnimalInstructions(List.of(), List.of(), null);
      case "quiz_show" -> new QuizShowInstructions(List.of(), null);
      case "news" -> new NewsInstructions(null);
      case "unmute_explanation" -> new UnmuteExplanationInstructions(null);
      default ->
          throw bad(
              "type",
              "one of constant, smalltalk, guess_animal, quiz_show, news, unmute_explanation,"
                  + " unless the id of a character stands in session.instructions.character");
    };
  }

  private static EventException bad(String member, String expected) {
    return new EventException(EventError.badParameter("session.instructions." + member, expected));
  }
}

package dev.dramatis.examples.voicehost.config;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a request of chat completions may ask of the LLM.
 *
 * @param choices how many answers to one request
 * @param tokens how many tokens an answer
 * @param parameters further members of a request that are passed to the LLM
 */
public record ChatLimits(int choices, int tokens, Set<String> parameters) {

  static ChatLimits from(Settings settings) {
    return new ChatLimits(
        settings.number(Setting.DRAMATIS_MAX_CHOICES, 1, 128),
        settings.number(Setting.DRAMATIS_MAX_TOKENS, 1, 10_000_000),
        parameters(settings));
  }

  private static Set<String> parameters(Settings settings) {
    Set<String> names = new LinkedHashSet<>();
    String named = settings.text(Setting.DRAMATIS_LLM_PARAMETERS).orElse("");
    for (String part : named.split(",", -1)) {
      String name = part.strip();
      if (!name.matches("[A-Za-z0-9_]{0,64}")) {
        throw settings.bad(
            Setting.DRAMATIS_LLM_PARAMETERS,
            named,
            "; it must be names of members with commas between them, such as top_k,min_p");
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return Set.copyOf(names);
  }
}

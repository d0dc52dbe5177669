package dev.dramatis.testing;

import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.Suggestions;
import dev.dramatis.tool.ToolDefinition;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Assertions on what a host and an LLM see of a character: its tools, their schemas, its needs.
 *
 * <pre>{@code
 * assertTools(session, "bookTable", "cancel");
 * assertSchema(session, "cancel", "{\"type\": \"object\", \"properties\": {}}");
 * assertNeeds(registry.needs(), Need.required(Order.class), Need.optional(UserProfile.class));
 * }</pre>
 */
public final class CharacterAssertions {

  private CharacterAssertions() {}

  /**
   * Asserts that the LLM is offered exactly these tools in a session.
   *
   * @param session a session of a registry that allows the tools
   * @param names in any order
   */
  public static void assertTools(CharacterSession session, String... names) {
    requireSame(
        "the session with %s offers".formatted(session.character().id()),
        Arrays.asList(names),
        session.tools().stream().map(ToolDefinition::name).toList(),
        "tools",
        "allow them with allowTools(\"%s:…\")".formatted(session.character().id()));
  }

  /**
   * Asserts that a character asks for exactly these host objects.
   *
   * @param character as {@link CharacterSession#character} returns it
   * @param needs in any order
   */
  public static void assertNeeds(CharacterDefinition character, Need... needs) {
    requireSame(
        "%s needs".formatted(character.id()),
        strings(Arrays.asList(needs)),
        strings(character.needs()),
        "host objects",
        "declare them with @Needs");
  }

  /**
   * Asserts that a cast asks for exactly these host objects.
   *
   * @param castNeeds those of {@link dev.dramatis.CharacterRegistry#needs}
   * @param needs in any order
   */
  public static void assertNeeds(Collection<Need> castNeeds, Need... needs) {
    requireSame(
        "the cast needs",
        strings(Arrays.asList(needs)),
        strings(castNeeds),
        "host objects",
        "declare them with @Needs");
  }

  /**
   * Asserts that the arguments of a tool have a JSON Schema, whatever its layout and the order of
   * its members.
   *
   * @param session a session of a registry that allows the tool
   * @param tool the tool's name
   * @param json the schema
   * @throws IllegalArgumentException if {@code json} is no JSON
   */
  public static void assertSchema(CharacterSession session, String tool, String json) {
    String expected = JsonText.pretty(json);
    String actual = JsonText.pretty(tool(session, tool).parameters());
    if (!expected.equals(actual)) {
      throw Failures.different(
          "the schema of %s differs.\n%s"
              .formatted(tool, PromptDiff.of("expected", expected, "actual", actual)),
          expected,
          actual);
    }
  }

  private static ToolDefinition tool(CharacterSession session, String name) {
    List<String> names = session.tools().stream().map(ToolDefinition::name).toList();
    List<String> near = Suggestions.of(name, names);
    return session.tools().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failures.failed(
                    "the session with %s offers no tool %s%s"
                        .formatted(
                            session.character().id(),
                            name,
                            near.isEmpty()
                                ? "; its tools are " + names
                                : "; did you mean " + near.get(0) + "?")));
  }

  private static List<String> strings(Collection<Need> needs) {
    return needs.stream().map(Need::toString).toList();
  }

  private static void requireSame(
      String subject,
      Collection<String> expected,
      Collection<String> actual,
      String things,
      String fix) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    Set<String> unexpected = new TreeSet<>(actual);
    unexpected.removeAll(expected);
    if (!missing.isEmpty() || !unexpected.isEmpty()) {
      throw Failures.different(
          "%s other %s than expected.%s%s"
              .formatted(
                  subject,
                  things,
                  missing.isEmpty()
                      ? ""
                      : " Missing: %s; %s.".formatted(String.join(", ", missing), fix),
                  unexpected.isEmpty()
                      ? ""
                      : " Unexpected: %s.".formatted(String.join(", ", unexpected))),
          new TreeSet<>(expected),
          new TreeSet<>(actual));
    }
  }
}

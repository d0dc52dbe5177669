package dev.dramatis.spring.ai;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolRefusal;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.voice.FileVoiceSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank as generated code has it, of a character with three tools. */
public final class ClerkBank implements CharacterBank {

  public static final String ID = "clerk";

  static final ToolDefinition ADD =
      new ToolDefinition(
          "add",
          "Adds {stamps} to the order.",
          "{\"type\":\"object\",\"properties\":{\"stamps\":{\"type\":\"integer\",\"description\":\"how many\",\"minimum\":1,\"maximum\":9}},\"required\":[\"stamps\"],\"additionalProperties\":false}",
          true,
          List.of("stamps"),
          List.of());

  private static final String NOTHING =
      "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}";

  @Override
  public int format() {
    return FORMAT;
  }

  @Override
  public String name() {
    return "post";
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<String> ids() {
    return List.of(ID);
  }

  @Override
  public int[] idHashes() {
    return new int[] {ID.hashCode()};
  }

  @Override
  public int[] nameHashes() {
    return idHashes();
  }

  @Override
  public CharacterDefinition find(String id) {
    return CharacterDefinition.builder(ID, ID)
        .voice(new FileVoiceSource("voices/clerk.wav", null, null, null, null))
        .build();
  }

  @Override
  public @Nullable String idOf(String name) {
    return name.equals(ID) ? ID : null;
  }

  @Override
  public List<ToolDefinition> tools(String id) {
    return List.of(ADD, withoutArguments("lose"), withoutArguments("seal"));
  }

  private static ToolDefinition withoutArguments(String name) {
    return new ToolDefinition(name, "Takes a letter.", NOTHING, false, List.of(), List.of());
  }

  @Override
  public @Nullable ToolResult call(
      String id, String tool, Object character, ToolArguments arguments) throws Exception {
    return switch (tool) {
      case "add" -> add((Clerk) character, arguments);
      case "lose" -> throw new IOException("secret");
      case "seal" -> throw new ToolRefusal("There is no wax.");
      default -> null;
    };
  }

  private static ToolResult add(Clerk clerk, ToolArguments arguments) {
    int stamps = arguments.at("stamps").atLeast(1).atMost(9).toInt();
    return arguments.areWrong() ? arguments.refusal() : arguments.result(clerk.add(stamps));
  }

  @Override
  public Object create(String id) {
    return new Clerk();
  }

  /** A character that counts the stamps of the conversation. */
  static final class Clerk implements PromptGenerator {

    private int all;

    String add(int stamps) {
      all += stamps;
      return all + " stamps in all";
    }

    @Override
    public String persona(PromptContext context) {
      return "You sell stamps.";
    }
  }
}

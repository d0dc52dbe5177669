package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.characters.WeekPlan;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolRefusal;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.voice.FileVoiceSource;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A bank as generated code has it, of a butler with tools: {@code count} counts its calls in the
 * instance, {@code order} takes an argument, {@code break} fails, {@code plan} writes to the
 * owner's week, {@code refuse} refuses, and {@code wait} hangs until it is let go.
 */
final class ToolBank extends BankOfOne {

  static final String ID = "butler";
  static final String MEANWHILE = "One moment, I count.";

  /** All tools, as {@code DRAMATIS_TOOLS} takes them. */
  static final String ALL = ID + ":*";

  private static final String NONE =
      "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}";
  private static final String ORDER =
      "{\"type\":\"object\",\"properties\":{\"dish\":{\"type\":\"string\"}},\"required\":[\"dish\"],\"additionalProperties\":false}";

  private static final List<ToolDefinition> TOOLS =
      List.of(
          tool("break", "Breaks a glass.", NONE),
          tool("count", "Counts the spoons.", NONE, MEANWHILE),
          new ToolDefinition("order", "Orders a dish.", ORDER, true, List.of("dish"), List.of()),
          tool("plan", "Plans the Monday.", NONE),
          tool("refuse", "Opens the cellar.", NONE),
          tool("wait", "Waits at the door.", NONE));

  /** The names of the tools that have begun. */
  private final List<String> begun = new CopyOnWriteArrayList<>();

  /** Lets the tool that waits go. */
  final CountDownLatch door = new CountDownLatch(1);

  private static ToolDefinition tool(
      String name, String description, String parameters, String... meanwhile) {
    return new ToolDefinition(name, description, parameters, false, List.of(), List.of(meanwhile));
  }

  /** Loads the bank alone. */
  CharacterRegistry load(CharacterRegistry.Builder cast) {
    return cast.banks(this).load();
  }

  /** Returns how often a tool has begun. */
  int begun(String tool) {
    return Collections.frequency(begun, tool);
  }

  ToolBank() {
    super(
        "house",
        CharacterDefinition.builder(ID, "Butler")
            .voice(new FileVoiceSource("voices/butler.wav", null, null, null, null))
            .need(Need.optional(WeekPlan.class))
            .build());
  }

  @Override
  public List<ToolDefinition> tools(String id) {
    return TOOLS;
  }

  @Override
  public @Nullable ToolResult call(
      String id, String tool, Object character, ToolArguments arguments) {
    Butler butler = (Butler) character;
    String dish = tool.equals("order") ? arguments.at("dish").notBlank().toText() : "";
    if (arguments.areWrong()) {
      return arguments.refusal();
    }
    begun.add(tool);
    return switch (tool) {
      case "break" -> throw new IllegalStateException("the glass of com.example.Secret");
      case "count" -> arguments.result(butler.count());
      case "order" -> arguments.result(dish + " comes soon.");
      case "plan" -> arguments.result(plan(arguments.optionalFromHost(WeekPlan.class)));
      case "refuse" -> throw new ToolRefusal("The cellar is locked. Offer water.");
      case "wait" -> arguments.result(waitAtTheDoor());
      default -> null;
    };
  }

  /** Waits, and is deaf to interruptions. */
  private String waitAtTheDoor() {
    while (true) {
      try {
        door.await();
        return "The door is open.";
      } catch (InterruptedException e) {
        // it is deaf
      }
    }
  }

  private static String plan(Optional<WeekPlan> plan) {
    if (plan.isEmpty()) {
      return "no plan";
    }
    plan.get().add(DayOfWeek.MONDAY, "thing " + plan.get().of(DayOfWeek.MONDAY).size());
    return plan.get().of(DayOfWeek.MONDAY).toString();
  }

  @Override
  public Object create(String id) {
    return new Butler();
  }

  private static final class Butler implements PromptGenerator {

    private int spoons;

    String count() {
      spoons++;
      return spoons == 1 ? "1 spoon" : spoons + " spoons";
    }

    @Override
    public String persona(PromptContext context) {
      return "You keep the house.";
    }
  }
}

package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Calls of a tool with three scalars, and of one with a list of records: by generated code, by a
 * session, and by a switch that an author writes with the same checks.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallTool {

  private static final String BOOK = "bookTable";
  private static final String ORDER = "order";

  private static final List<SourceFile> SOURCES =
      List.of(
          new SourceFile(
              "called/Waiter.java",
              """
              package called;

              import dev.dramatis.annotation.*;
              import dev.dramatis.annotation.Character;
              import jakarta.validation.constraints.*;
              import java.util.List;
              import java.util.Optional;

              @Character(name = "Waiter")
              @FileVoice(path = "voices/waiter.wav")
              @ConstantPrompt("You are a waiter.")
              final class Waiter {
                enum Room { GARDEN, HALL }

                record Dish(@NotBlank @Size(max = 60) String name, @Min(1) @Max(9) int portions) {}

                private int guests;

                @Tool("Books a table.")
                String bookTable(
                    @Min(1) @Max(12) int guests, @NotBlank @Size(max = 60) String name, Optional<Room> room) {
                  this.guests += guests + name.length() + room.map(Room::ordinal).orElse(0);
                  return "A table is booked.";
                }

                @Tool("Orders dishes.")
                String order(@Size(max = 5) List<Dish> dishes) {
                  guests += dishes.size();
                  return "It is ordered.";
                }
              }
              """),
          new SourceFile(
              "called/ByHand.java",
              """
              package called;

              import dev.dramatis.annotation.Character;
              import dev.dramatis.annotation.ConstantPrompt;
              import dev.dramatis.annotation.FileVoice;
              import dev.dramatis.tool.ToolResult;
              import dev.dramatis.tool.ToolResult.Outcome;
              import java.util.ArrayList;
              import java.util.List;
              import java.util.Map;
              import java.util.Optional;
              import java.util.function.BiFunction;

              @Character(name = "By hand")
              @FileVoice(path = "voices/by-hand.wav")
              @ConstantPrompt("You are a waiter.")
              final class ByHand implements BiFunction<String, Map<String, ?>, ToolResult> {
                private final Waiter waiter = new Waiter();

                @Override
                public ToolResult apply(String tool, Map<String, ?> arguments) {
                  return switch (tool) {
                    case "bookTable" -> bookTable(arguments);
                    case "order" -> order(arguments);
                    default -> wrong("There is no tool " + tool + ".");
                  };
                }

                private ToolResult bookTable(Map<String, ?> arguments) {
                  int known = 2;
                  Object guests = arguments.get("guests");
                  if (!isWhole(guests, 1, 12)) {
                    return wrong("guests must be a whole number from 1 to 12.");
                  }
                  Object name = arguments.get("name");
                  if (!isName(name)) {
                    return wrong("name must be a text of 1 to 60 characters.");
                  }
                  Object room = arguments.get("room");
                  Waiter.Room found = null;
                  if (room != null) {
                    known++;
                    for (Waiter.Room each : Waiter.Room.values()) {
                      if (each.name().equals(room)) {
                        found = each;
                      }
                    }
                    if (found == null) {
                      return wrong("room must be one of GARDEN and HALL.");
                    }
                  }
                  if (arguments.size() > known) {
                    return wrong("bookTable takes guests, name and room.");
                  }
                  return done(
                      waiter.bookTable(
                          ((Number) guests).intValue(), (String) name, Optional.ofNullable(found)));
                }

                private ToolResult order(Map<String, ?> arguments) {
                  if (!(arguments.get("dishes") instanceof List<?> given) || given.size() > 5) {
                    return wrong("dishes must be a list of at most 5 items.");
                  }
                  List<Waiter.Dish> dishes = new ArrayList<>(given.size());
                  for (Object each : given) {
                    if (!(each instanceof Map<?, ?> dish)
                        || dish.size() > 2
                        || !isName(dish.get("name"))
                        || !isWhole(dish.get("portions"), 1, 9)) {
                      return wrong("a dish has a name and 1 to 9 portions.");
                    }
                    int portions = ((Number) dish.get("portions")).intValue();
                    dishes.add(new Waiter.Dish((String) dish.get("name"), portions));
                  }
                  return arguments.size() > 1
                      ? wrong("order takes dishes.")
                      : done(waiter.order(List.copyOf(dishes)));
                }

                private static boolean isWhole(Object value, int least, int most) {
                  return (value instanceof Integer || value instanceof Long)
                      && ((Number) value).longValue() >= least
                      && ((Number) value).longValue() <= most;
                }

                private static boolean isName(Object value) {
                  return value instanceof String text && text.length() <= 60 && !text.isBlank();
                }

                private static ToolResult wrong(String sentence) {
                  return ToolResult.of(Outcome.WRONG_ARGUMENTS, sentence);
                }

                private static ToolResult done(String text) {
                  return ToolResult.of(Outcome.DONE, text);
                }
              }
              """));

  private final Map<String, Object> booking = Map.of("guests", 4, "name", "Ada", "room", "HALL");
  private final Map<String, Object> dishes =
      Map.of("dishes", List.of(Map.of("name", "Soup", "portions", 2)));
  private final Map<String, Object> wrong = Map.of("guests", 20, "name", "Ada");
  private @Nullable CharacterBank bank;
  private @Nullable CharacterSession session;
  private @Nullable Object waiter;
  private @Nullable ToolDefinition bookTable;
  private @Nullable ToolDefinition order;
  private @Nullable BiFunction<String, Map<String, ?>, ToolResult> byHand;

  @Setup
  @SuppressWarnings("unchecked")
  public void read() throws Exception {
    CharacterBank loaded = load();
    bank = loaded;
    session =
        CharacterRegistry.builder().banks(loaded).allowTools("waiter:*").load().open("waiter");
    waiter = loaded.create("waiter");
    bookTable = loaded.tools("waiter").get(0);
    order = loaded.tools("waiter").get(1);
    byHand = (BiFunction<String, Map<String, ?>, ToolResult>) loaded.create("by-hand");
    if (!scalarsGenerated().text().equals(scalarsByHand().text())
        || !recordsGenerated().text().equals(recordsByHand().text())) {
      throw new IllegalStateException(scalarsGenerated().text() + recordsGenerated().text());
    }
  }

  private static CharacterBank load() throws IOException {
    return CompiledCast.of(MeasuredCast.folder(), "called", SOURCES).load();
  }

  @Benchmark
  public ToolResult scalarsGenerated() throws Exception {
    return call(BOOK, Objects.requireNonNull(bookTable), booking);
  }

  @Benchmark
  public ToolResult scalarsBySession() {
    return Objects.requireNonNull(session).call(BOOK, booking);
  }

  @Benchmark
  public ToolResult scalarsByHand() {
    return Objects.requireNonNull(byHand).apply(BOOK, booking);
  }

  @Benchmark
  public ToolResult wrongGenerated() throws Exception {
    return call(BOOK, Objects.requireNonNull(bookTable), wrong);
  }

  @Benchmark
  public ToolResult recordsGenerated() throws Exception {
    return call(ORDER, Objects.requireNonNull(order), dishes);
  }

  @Benchmark
  public ToolResult recordsByHand() {
    return Objects.requireNonNull(byHand).apply(ORDER, dishes);
  }

  /** Allocates nothing; the profiler {@code gc} shows it. */
  @Benchmark
  public List<ToolDefinition> tools() {
    return Objects.requireNonNull(session).tools();
  }

  private ToolResult call(String name, ToolDefinition tool, Map<String, ?> arguments)
      throws Exception {
    return Objects.requireNonNull(
        Objects.requireNonNull(bank)
            .call(
                "waiter",
                name,
                Objects.requireNonNull(waiter),
                new ToolArguments(tool, arguments, Map.of())));
  }
}

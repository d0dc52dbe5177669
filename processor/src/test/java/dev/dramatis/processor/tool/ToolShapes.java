package dev.dramatis.processor.tool;

import java.nio.file.Path;
import java.util.List;

/** Tools of all shapes: scalars, optional ones, lists, records, and those inside each other. */
final class ToolShapes {

  private static final String TYPES =
      """
      enum Room { GARDEN, HALL, }
      record Dish(@ToolParam("as on the menu") @NotBlank @Size(max = 20) String name,
          @Min(1) @Max(9) int portions) {}
      record Entry(LocalDate day, Optional<LocalTime> hour, @Size(min = 1, max = 3) List<String> words,
          Optional<Dish> dish, boolean isFixed) {}
      """;

  /** The names of the tools, which are those of the methods. */
  static final List<String> NAMES =
      List.of("bookTable", "order", "measure", "plan", "everything", "nothing");

  private static final List<String> TOOLS =
      List.of(
          """
          @Tool(value = "Books a table.", meanwhile = "One moment.")
          String bookTable(@ToolParam("how many people come") @Min(1) @Max(12) int guests,
              @NotBlank @Size(max = 60) String name, Optional<Types.Room> room) { return "ok"; }
          """,
          """
          @Tool("Orders dishes.")
          String order(@Size(min = 1, max = 5) List<Types.Dish> dishes, Types.Room room) { return "ok"; }
          """,
          """
          @Tool("Measures.")
          String measure(@DecimalMin("-90") @DecimalMax("90") double latitude,
              @Positive @Digits(integer = 4, fraction = 2) BigDecimal price,
              @DecimalMax(value = "1.5", inclusive = false) double share, long big, int plain,
              @AssertTrue boolean isSure) { return "ok"; }
          """,
          """
          @Tool("Plans.")
          String plan(@Size(max = 4) List<Types.Entry> entries, LocalDate from, LocalTime at,
              Optional<@Min(1) Integer> weeks) { return "ok"; }
          """,
          """
          @Tool("Takes everything.")
          String everything(Optional<String> text, Optional<@Max(9) Integer> number, Optional<Long> big,
              Optional<@DecimalMin("0.5") Double> share, Optional<BigDecimal> price, Optional<Boolean> flag,
              Optional<Types.Room> room, Optional<LocalDate> day, Optional<LocalTime> hour,
              Optional<List<@NotBlank String>> words, Optional<List<List<@Min(0) @Max(3) Integer>>> grid,
              Optional<Types.Entry> entry, @Email String address,
              @Pattern(regexp = "[a-z]{2}", message = "must be two letters") String code) { return "ok"; }
          """,
          """
          @Tool("Takes nothing.")
          String nothing() { return "ok"; }
          """);

  private ToolShapes() {}

  static CompiledTools compiled(Path folder) {
    return CompiledTools.of(folder, TYPES, TOOLS);
  }
}

package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.FromHost;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.Tool;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.tool.ToolRefusal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

@Character(name = "Waiter")
@FileVoice(path = "voices/waiter.wav")
@ConstantPrompt("You wait at table.")
@Needs(
    value = List.class,
    optional = Runnable.class)
final class Waiter {

  enum Room {
    GARDEN,
    HALL
  }

  record Dish(@ToolParam("as on the menu") @NotBlank String name, @Min(1) @Max(9) int portions) {}

  @Tool(
      value = "Books a table.",
      meanwhile = {"One moment.", "Let me see."})
  @SuppressWarnings({"rawtypes", "unchecked"})
  String book(
      @FromHost List bookings,
      @FromHost Optional<Runnable> bell,
      @ToolParam("how many people come") @Min(1) @Max(12) int guests,
      @NotBlank @Size(max = 60) String name,
      Optional<Room> room,
      Optional<@Email String> email,
      @Size(max = 5) List<Dish> dishes)
      throws IOException {
    if (name.equals("Cat")) {
      throw new ToolRefusal("The cat gets no table.");
    }
    bell.ifPresent(Runnable::run);
    bookings.add(guests + " " + name + " " + room + " " + email + " " + dishes);
    return "Booked.";
  }

  @Tool(name = "settle-bill", value = "Settles the bill.")
  BigDecimal settle(
      @DecimalMin("0.5") @DecimalMax("99") @Digits(integer = 2, fraction = 1) BigDecimal amount,
      @Positive @Max(9) double tip,
      @Negative double discount,
      long account,
      @AssertTrue boolean isAgreed,
      LocalDate day,
      LocalTime time,
      @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters") String mark) {
    return amount;
  }
}

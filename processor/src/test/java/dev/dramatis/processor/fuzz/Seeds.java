package dev.dramatis.processor.fuzz;

import java.util.List;

/** Small modules without a fault, each with what characters and kinds are made of. */
final class Seeds {

  private static final String IMPORTS =
      """
      import dev.dramatis.annotation.*;
      import dev.dramatis.annotation.Character;
      import dev.dramatis.prompt.*;
      import dev.dramatis.*;
      import dev.dramatis.character.*;
      import java.util.List;
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      """;

  private static final List<SourceFile> BUILT_IN_KINDS =
      List.of(
          file(
              "cast/Gertrude.java",
              """
              @Character(name = "Gertrude", id = "gertrude-1", description = "Old.",
                  languages = {"en", "fr"}, tags = "old", comment = "note", listed = Listed.UNDECIDED, order = 4,
                  allow = {"SimilarName"})
              @FreesoundVoice(path = "b.wav", url = "https://freesound.org/people/a/sounds/7/",
                  startTime = 3,
                  sound = @FreesoundSound(id = 7, name = "n", username = "u", license = "http://creativecommons.org/licenses/by/3.0/"))
              @QuizShowPrompt(questions = {
                  @QuizQuestion(question = "Who?", answer = "Me"),
                  @QuizQuestion(question = "When?", answer = "Now")})
              final class Gertrude {
                static final String WORD = "w";
                Gertrude() {}
              }
              """),
          file(
              "cast/Gardener.java",
              """
              abstract class Speaker<T extends Comparable<T>> implements PromptGenerator {
                @Override public String persona(PromptContext context) { return "x"; }
              }
              @Deprecated
              @Character(name = Gardener.NAME, languages = "pt-BR")
              @FileVoice(path = "c.wav", description = "d" + 1)
              @ConstantPrompt("You are a gardener.")
              class Gardener extends Speaker<String> implements Runnable {
                static final String NAME = "Gardener";
                @Override public void run() {}
                @Character(name = "Inner") @FileVoice(path = "d.wav") @SmalltalkPrompt
                static class Inner<T> { protected Inner() throws RuntimeException {} }
              }
              """));

  private static final List<SourceFile> OWN_KINDS =
      List.of(
          file(
              "cast/Settings.java",
              """
              @BindsTo(value = SettingsValues.class, valueComponent = "model")
              public @interface Settings {
                String value() default "m";
                double heat() default 0.5;
                int[] numbers() default {1, 2};
                Listed state() default Listed.NO;
                @NullIfAbsent long limit() default 7;
                Part part() default @Part;
                Part[] parts() default {};
                @BindsTo(SettingsValues.PartValue.class)
                @interface Part { char c() default 'c'; String text() default "t"; }
              }
              """),
          file(
              "cast/SettingsValues.java",
              """
              public record SettingsValues(@NotBlank @Size(max = 9) String model,
                  @DecimalMin("0.1") @Max(2) double heat, List<@Min(0) Integer> numbers,
                  @NotNull Listed state, Long limit, @Valid PartValue part,
                  List<@Valid PartValue> parts) implements Trait {
                public SettingsValues { if (heat < 0) { throw new IllegalArgumentException(); } }
                public record PartValue(char c, @Pattern(regexp = "[a-z]*") @Size(max = 99) String text) {}
              }
              """),
          file(
              "cast/Robot.java",
              """
              @Character(name = "Robot") @FileVoice(path = "r.wav") @ConstantPrompt(\"""
                  You are
                  a robot.\""")
              @Settings(value = "big", heat = 1e0, numbers = {3, -0 + 4}, state = Listed.YES,
                  limit = 9L, part = @Settings.Part(c = 'x', text = "a"),
                  parts = {@Settings.Part(text = "b"), @Settings.Part})
              public record Robot() {
                sealed interface Gear permits Wheel {}
                record Wheel(int size) implements Gear {}
                enum Mode { ON, OFF }
              }
              """));

  private static final List<SourceFile> PACKAGES =
      List.of(
          new SourceFile(
              "cast/package-info.java",
              """
              @Bank("fuzz")
              package cast;
              import dev.dramatis.annotation.Bank;
              """),
          file(
              "cast/more/Ana.java",
              """
              @Character(name = "Ana") @FileVoice(path = "ana.wav") @GuessAnimalPrompt
              public class Ana {}
              """),
          file(
              "other/Ben.java",
              """
              @Character(name = "Ben") @NewsPrompt
              @FileVoice(path = "ben.wav")
              final class Ben { private static final int A = 1; }
              """));

  private static final List<SourceFile> HOST =
      List.of(
          file(
              "cast/Voices.java",
              """
              @Cast(provides = {UserProfile.class, Voices.Order.class}, perSession = Runnable.class,
                  exclude = {"cast:gus", "cast.Emil"}, banks = {"cast", "cast.CharacterIndex"},
                  allow = {"SharedBank", "EmptyCast"})
              public final class Voices {
                static final String GUS = "cast:gus";
                record Order(String id) {}
              }
              """),
          file(
              "cast/Gus.java",
              """
              @Character(name = "Gus") @FileVoice(path = "gus.wav") @SmalltalkPrompt
              final class Gus {}
              @Character(name = "Emil") @FileVoice(path = "emil.wav") @SmalltalkPrompt
              final class Emil {}
              """));

  private static final List<SourceFile> TEXTS =
      List.of(
          file(
              "cast/Pounce.java",
              """
              @Character(name = "Pounce") @FileVoice(path = "pounce.wav")
              @TemplatePrompt("Your mood is {mood}, for {days} days. {plan|No plan.} {{x}} {\\"a\\": 1}")
              @Greeting({"Hello, it is {mood}.", "Hi."})
              @Needs(value = Runnable.class, optional = {UserProfile.class, Pounce.Inputs.class})
              final class Pounce extends Base<Pounce.Inputs> {
                record Inputs(String mood, int days, @Lines String plan) {}
                @Override public Inputs inputs(PromptContext context) {
                  return new Inputs("calm", 3, null);
                }
              }
              @Needs(optional = Runnable.class)
              abstract class Base<I extends Record> implements PromptInputs<I> {}
              """),
          file(
              "cast/Guide.java",
              """
              @Character(name = "Guide") @FileVoice(path = "guide.wav")
              @TemplatePrompt(value = "Call the visitor {firstName|my friend}.", inputs = UserProfile.class)
              @Greeting("Hello {firstName|you}.")
              final class Guide {}
              """));

  private static final List<SourceFile> TOOLS =
      List.of(
          file(
              "cast/Waiter.java",
              """
              @Character(name = "Waiter") @FileVoice(path = "waiter.wav") @SmalltalkPrompt
              @Needs(value = Runnable.class, optional = UserProfile.class)
              final class Waiter extends Serving<Waiter.Dish> {
                enum Room { GARDEN, HALL }
                record Dish(@ToolParam("as on the menu") @NotBlank String name, @Min(1) @Max(9) int portions) {}
                @Tool(value = "Books a table.", meanwhile = {"One moment.", "Let me see."})
                String bookTable(@FromHost Runnable bell, @FromHost java.util.Optional<UserProfile> user,
                    @ToolParam("how many people come") @Positive @Max(12) int guests,
                    @NotBlank @Size(max = 60) String name, java.util.Optional<Room> room,
                    @Size(max = 5) List<@Pattern(regexp = "[a-z]+") String> wishes) { return name; }
                @Tool(name = "settle-bill", value = "Settles the bill.")
                void settle(@DecimalMin("0.5") @Digits(integer = 3, fraction = 2) double amount,
                    @AssertTrue boolean isAgreed, java.time.LocalDate day, @Email String receipt) {}
              }
              """),
          file(
              "cast/Serving.java",
              """
              abstract class Serving<T> {
                @Tool("Serves dishes.") int serve(List<T> dishes, long table) { return dishes.size(); }
              }
              """),
          file(
              "cast/Restaurant.java",
              """
              @Cast(perSession = {Runnable.class, UserProfile.class}, tools = {"waiter:serve", "waiter:*"})
              final class Restaurant {}
              """));

  private Seeds() {}

  static List<List<SourceFile>> modules() {
    return List.of(BUILT_IN_KINDS, OWN_KINDS, PACKAGES, HOST, TEXTS, TOOLS);
  }

  /**
   * A character that nobody breaks, not even by a class {@code FileVoice} in its package, and a
   * host that uses the index.
   */
  static List<SourceFile> neighbours() {
    return List.of(
        file(
            "cast/Neighbour.java",
            """
            import dev.dramatis.annotation.ConstantPrompt;
            import dev.dramatis.annotation.FileVoice;
            @Character(name = "The neighbour")
            @FileVoice(path = "voices/neighbour.wav")
            @ConstantPrompt("You live next door.")
            final class Neighbour {}
            """),
        new SourceFile(
            "host/Host.java",
            """
            package host;
            class Host {
              Object index = new cast.CharacterIndex();
              String id = cast.CharacterIds.NEIGHBOUR;
            }
            """));
  }

  private static SourceFile file(String name, String body) {
    String packageName = name.substring(0, name.lastIndexOf('/')).replace('/', '.');
    return new SourceFile(name, "package " + packageName + ";\n" + IMPORTS + body);
  }
}

package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The persona of a template with five values, inputs included, beside a persona that its author
 * concatenates of the same parts: each text in one line, as prompt code makes it by itself.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FillTemplate {

  private static final List<SourceFile> SOURCES =
      List.of(
          new SourceFile(
              "filled/Template.java",
              """
              package filled;

              import dev.dramatis.annotation.*;
              import dev.dramatis.annotation.Character;
              import dev.dramatis.character.*;
              import dev.dramatis.prompt.*;

              @Character(name = "Template")
              @FileVoice(path = "voices/template.wav")
              @TemplatePrompt(\"""
                  You are the keeper of a lighthouse on a small island, and you have not seen the mainland for
                  a long time. Your mood is {mood}, and the sea is {sea}. Today you have plans: {plan} You talk
                  slowly, in short sentences, and you are curious about the world of your visitor. You call them
                  {name}. If they ask for the time, say that it is about {hour} o'clock.\""")
              final class Template implements PromptInputs<Template.Inputs> {
                record Inputs(String mood, String sea, String plan, String name, int hour) {}

                private final Values values = new Values();

                @Override
                public Inputs inputs(PromptContext context) {
                  return new Inputs(
                      values.mood, values.sea, values.plan, values.name, context.now().getHour());
                }
              }
              """),
          new SourceFile(
              "filled/ByHand.java",
              """
              package filled;

              import dev.dramatis.annotation.Character;
              import dev.dramatis.annotation.FileVoice;
              import dev.dramatis.character.HostText;
              import dev.dramatis.character.PromptContext;
              import dev.dramatis.character.PromptGenerator;

              @Character(name = "By hand")
              @FileVoice(path = "voices/by-hand.wav")
              final class ByHand implements PromptGenerator {
                private final Values values = new Values();

                @Override
                public String persona(PromptContext context) {
                  return "You are the keeper of a lighthouse on a small island, and you have not seen the"
                      + " mainland for a long time. Your mood is "
                      + HostText.oneLine(values.mood)
                      + ", and the sea is "
                      + HostText.oneLine(values.sea)
                      + ". Today you have plans: "
                      + HostText.oneLine(values.plan)
                      + " You talk slowly, in short sentences, and you are curious about the world of your"
                      + " visitor. You call them "
                      + HostText.oneLine(values.name)
                      + ". If they ask for the time, say that it is about "
                      + context.now().getHour()
                      + " o'clock.";
                }
              }
              """),
          new SourceFile(
              "filled/Values.java",
              """
              package filled;

              final class Values {
                String mood = "a little melancholic";
                String sea = "calm, with a light wind from the west";
                String plan = "You will paint the railing, and clean the lamp before it is dark.";
                String name = "my friend";
              }
              """));

  private @Nullable CharacterBank bank;
  private @Nullable PromptContext context;
  private @Nullable Object template;
  private @Nullable PromptGenerator byHand;

  @Setup
  public void read() throws IOException {
    CharacterBank loaded = CompiledCast.of(MeasuredCast.folder(), "templates", SOURCES).load();
    CharacterDefinition definition = Objects.requireNonNull(loaded.find("template"));
    bank = loaded;
    context = PromptContext.builder(definition).build();
    template = loaded.create("template");
    byHand = (PromptGenerator) loaded.create("by-hand");
    if (!template().replaceAll("\\s+", " ").equals(concatenation().replaceAll("\\s+", " "))) {
      throw new IllegalStateException(template() + " is not " + concatenation());
    }
  }

  @Benchmark
  public String template() {
    CharacterBank loaded = Objects.requireNonNull(bank);
    Object inputs =
        loaded.inputs(
            "template", Objects.requireNonNull(template), Objects.requireNonNull(context));
    return Objects.requireNonNull(loaded.persona("template", inputs));
  }

  @Benchmark
  public String concatenation() {
    return Objects.requireNonNull(byHand).persona(Objects.requireNonNull(context));
  }
}

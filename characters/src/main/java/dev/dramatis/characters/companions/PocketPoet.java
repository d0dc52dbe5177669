package dev.dramatis.characters.companions;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.time.LocalTime;
import java.util.List;

/** A poet who writes a poem with the user; the session draws its form and mood. */
@Character(
    name = "Pocket poet",
    description =
        "A poet who writes a short poem with you, line by line, such as a haiku or a limerick.",
    languages = "en",
    tags = {"conversation", "learning"})
@DonatedVoice("voice-donations/Cicada.wav")
@TemplatePrompt(
    """
    You are a poet who carries poems in coat pockets and gives them away. This time you and
    the user write {form} together, {rules}, and it is going to be {mood}. {light}

    Start by asking for one plain thing that they can see right now, and make the first line
    out of it. From then on take turns: they offer a word, a sound or a whole line, and you
    shape it as little as you can. Whenever a line is finished, say the poem so far. Praise
    only what is truly good, and say why. When the last line stands, recite the whole, give
    it a title together, and ask whether it goes into the left pocket or the right one.""")
final class PocketPoet implements PromptInputs<PocketPoet.Inputs> {

  record Inputs(String form, String rules, String mood, String light) {}

  private record Form(String name, String rules) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("a haiku", "three lines of five, seven and five syllables, without a rhyme"),
          new Form("a limerick", "five lines, where one, two and five rhyme, and three and four"),
          new Form("a ballad verse", "four lines, where the second and the fourth rhyme"),
          new Form("a list poem", "six lines that all begin with the same two words"),
          new Form("a letter poem", "six lines addressed to a thing that cannot answer"));

  private static final List<String> MOODS =
      List.of("playful", "wistful", "stubbornly hopeful", "grand", "tender towards small things");

  @Override
  public Inputs inputs(PromptContext context) {
    Form form = context.pick(FORMS);
    return new Inputs(
        form.name(), form.rules(), context.pick(MOODS), light(context.now().toLocalTime()));
  }

  private static String light(LocalTime time) {
    return switch (DayPart.of(time)) {
      case NIGHT -> "It is night, so let something sleep in it.";
      case MORNING -> "It is morning, so let something begin in it.";
      case AFTERNOON -> "It is afternoon, so let there be a long shadow in it.";
      case EVENING -> "It is evening, so let somebody come home in it.";
    };
  }
}

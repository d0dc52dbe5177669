package dev.dramatis.characters.coaches;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;

/** A Spanish teacher who plays an everyday scene with the learner. */
@Character(
    name = "Spanish with Alejandro",
    description =
        "A Spanish teacher who practises the language with you by playing everyday scenes.",
    languages = {"es", "en"},
    tags = {"learning", "travel"})
@DonatedVoice("voice-donations/Alejandro_espanol_latino.wav")
@TemplatePrompt(
    """
    You are Alejandro, a Spanish teacher who never opens a textbook. You play a scene with
    the learner: {place}. You are {part}, the learner has just come in, and there is a
    twist: {twist}.

    First find out in one friendly exchange how much Spanish the learner has. Beginners get
    short sentences, slowly, and a word of English wherever they are lost; advanced learners
    hear Spanish only, with idioms. Then step into the part and stay in it. When a sentence
    goes wrong, answer it in character, using the right form yourself, and move on. After
    every five or six turns step out, name one thing that went well and one to polish, let
    the learner say it again, and go back in. Today's phrase to smuggle in is {phrase}; be
    delighted when the learner uses it.""")
final class SpanishWithAlejandro implements PromptInputs<SpanishWithAlejandro.Inputs> {

  record Inputs(String place, String part, String twist, String phrase) {}

  private record Scene(String place, String part, String twist) {}

  private static final List<Scene> SCENES =
      List.of(
          new Scene("a market in Oaxaca", "a stallholder", "the mangoes are sold out"),
          new Scene("a bus station in Medellín", "a ticket clerk", "the next bus is full"),
          new Scene("a café in Montevideo", "a waiter", "the kitchen has just closed"),
          new Scene("a small hotel in Cusco", "a receptionist", "the booking was for yesterday"),
          new Scene(
              "a bakery in Quito", "a baker", "there is only one loaf left, and two customers"),
          new Scene(
              "a neighbour's party in Havana",
              "the host",
              "everyone takes the guest for a famous singer"));

  private static final List<String> PHRASES =
      List.of("me da igual", "ya que estamos", "vale la pena", "por si acaso", "de vez en cuando");

  @Override
  public Inputs inputs(PromptContext context) {
    Scene scene = context.pick(SCENES);
    return new Inputs(scene.place(), scene.part(), scene.twist(), context.pick(PHRASES));
  }
}

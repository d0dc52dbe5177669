package dev.dramatis.characters.coaches;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Lines;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;

/** A coach for job interviews with five questions, drawn from many and none of them twice. */
@Character(
    name = "Interview coach",
    description =
        "A coach who practises a job interview with you and gives feedback after each answer.",
    languages = "en",
    tags = {"learning", "work"})
@DonatedVoice("voice-donations/Hannah.wav")
@TemplatePrompt(
    """
    You coach people for job interviews, and you are on their side. Ask which job it is and
    how they feel about it. Then change roles: you become the interviewer, courteous and
    hard to impress, and ask these five questions in this order, one at a time, adapted to
    the job.
    {questions}

    Listen to the whole answer. If it stays general, ask once for a concrete example; if it
    runs long, interrupt politely, as a real interviewer would. After each answer step out
    of the role and give feedback in three sentences: what landed, what to cut, what to put
    first next time. Offer one repeat, then go on. At the end name the strongest moment, and
    send them off with the one sentence of theirs that they must not forget.""")
final class InterviewCoach implements PromptInputs<InterviewCoach.Inputs> {

  record Inputs(@Lines String questions) {}

  private static final List<String> QUESTIONS =
      List.of(
          "What did you do last week that nobody asked you to do?",
          "Tell me about a decision of yours that turned out wrong.",
          "What would your last team miss about you?",
          "Explain something you know well, as if I were twelve.",
          "When did you last change your mind because of a colleague?",
          "Which part of this job will you like least?",
          "Describe a conflict at work, from the other person's side.",
          "What have you taught yourself recently, and how?",
          "How do you notice that you are about to miss a deadline?",
          "What should I ask you that is not in your papers?",
          "Tell me about the best manager you have had.",
          "Why would somebody with your skills come to us?");

  @Override
  public Inputs inputs(PromptContext context) {
    return new Inputs(String.join("\n", context.pick(5, QUESTIONS)));
  }
}

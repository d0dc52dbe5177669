package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Tool;

@Character(name = "Scorer")
@FileVoice(path = "voices/scorer.wav")
@ConstantPrompt("You keep the score.")
final class Scorer {

  private int score;

  @Tool("Counts an answer.")
  int answer(boolean isRight) {
    score += isRight ? 1 : 0;
    return score;
  }

  @Tool("Forgets the score.")
  void reset() {
    score = 0;
  }
}

package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FreesoundSound;
import dev.dramatis.annotation.FreesoundVoice;
import dev.dramatis.annotation.QuizQuestion;
import dev.dramatis.annotation.QuizShowPrompt;

@Character(name = "Quiz")
@FreesoundVoice(
    path = "voices/quiz.wav",
    url = "https://freesound.org/people/somebody/sounds/7/",
    startTime = 3,
    sound = @FreesoundSound(id = 7, name = "Voice", username = "somebody", license = "CC0"))
@QuizShowPrompt(questions = @QuizQuestion(question = "Which format?", answer = "the second"))
final class Quiz {}

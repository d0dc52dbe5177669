package dev.dramatis.characters.unmute;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FreesoundSound;
import dev.dramatis.annotation.FreesoundVoice;
import dev.dramatis.annotation.QuizShowPrompt;

/** A quiz host who is hard to impress. */
@Character(
    name = "Quiz show",
    tags = {"game", "humour"},
    comment = "The voice is a sceptical man's, from the UK.",
    order = 2)
@FreesoundVoice(
    path = "unmute-prod-website/freesound/519189_request-42---hmm-i-dont-knowwav.mp3",
    url = "https://freesound.org/people/InspectorJ/sounds/519189/",
    sound =
        @FreesoundSound(
            id = 519189,
            name = "Request #42 - Hmm, I don't know.wav",
            username = "InspectorJ",
            license = "https://creativecommons.org/licenses/by/4.0/"))
@QuizShowPrompt(
    style =
        """
        You are a British quiz host who has heard every wrong answer there is. You are dry, you
        doubt even a right answer for a moment before you grant the point, and you are never
        cruel: under the sighs you want the player to win.""")
final class QuizShow {}

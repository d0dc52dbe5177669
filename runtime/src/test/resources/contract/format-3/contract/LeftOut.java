package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.NewsPrompt;

@Character(name = "Left out")
@FileVoice(path = "voices/left-out.wav")
@NewsPrompt
final class LeftOut {}

package dev.dramatis.processor.check;

import dev.dramatis.processor.message.DidYouMean;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import dev.dramatis.processor.option.VoiceNames;
import java.util.List;

/** A voice is in the list of the TTS's voices. */
final class VoiceListCheck implements CharacterCheck {

  private final VoiceNames voices;

  VoiceListCheck(VoiceNames voices) {
    this.voices = voices;
  }

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return TextValue.in(character.voices()).stream()
        .filter(value -> value.is(Mark.VOICE_NAME))
        .filter(value -> !value.text().isBlank() && !voices.names().contains(value.text()))
        .map(
            value ->
                Message.UNKNOWN_VOICE.about(
                    character.binaryName(),
                    value.place(),
                    value.text(),
                    voices.file(),
                    DidYouMean.ask(voices.near(value.text()))))
        .toList();
  }
}

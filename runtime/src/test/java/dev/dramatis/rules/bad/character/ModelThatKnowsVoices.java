package dev.dramatis.rules.bad.character;

import dev.dramatis.voice.FileVoiceSource;

/** A part of the model that knows one kind of voice. */
public interface ModelThatKnowsVoices {

  FileVoiceSource voice();
}

package dev.dramatis.rules.bad.voice;

import dev.dramatis.CharacterRegistry;

/** A kind of voice that knows the registry. */
public interface VoiceOfARegistry {

  CharacterRegistry registry();
}

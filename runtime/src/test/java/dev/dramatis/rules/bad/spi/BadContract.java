package dev.dramatis.rules.bad.spi;

import dev.dramatis.CharacterRegistry;

/** A contract of generated code that drags the host's side in. */
public interface BadContract {

  CharacterRegistry registry();
}

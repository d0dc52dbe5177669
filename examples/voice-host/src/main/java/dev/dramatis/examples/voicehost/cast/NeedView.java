package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.Need;
import java.util.Set;

/**
 * A type of host object that a character asks for.
 *
 * @param type the type's simple name
 * @param optional true if the character can do without it
 * @param given true if this host gives one to each session
 */
public record NeedView(String type, boolean optional, boolean given) {

  static NeedView of(Need need, Set<String> given) {
    return new NeedView(need.simpleName(), need.isOptional(), given.contains(need.className()));
  }
}

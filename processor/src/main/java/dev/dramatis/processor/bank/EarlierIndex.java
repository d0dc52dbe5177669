package dev.dramatis.processor.bank;

import dev.dramatis.processor.model.CharacterClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * An index that an earlier compile wrote into the output, by its trace. Unlike a pointer, the trace
 * is read from the output itself, which need not be on the class path.
 *
 * @param index the index's canonical class name
 * @param pointer the pointer's canonical class name
 * @param characters the character classes that it has
 */
public record EarlierIndex(String index, String pointer, List<CharacterClass> characters) {

  /** Reads a trace; returns empty if it is not there, or not one of this index. */
  static Optional<EarlierIndex> of(String index, String trace) {
    List<String> lines = trace.lines().toList();
    if (lines.size() < 2
        || !lines.get(0).equals(index)
        || !SourceVersion.isName(index)
        || !SourceVersion.isName(lines.get(1))) {
      return Optional.empty();
    }
    List<CharacterClass> characters = new ArrayList<>();
    lines.stream()
        .skip(2)
        .flatMap(line -> CharacterClass.of(line).stream())
        .forEach(characters::add);
    return Optional.of(new EarlierIndex(index, lines.get(1), List.copyOf(characters)));
  }
}

package dev.dramatis.processor;

import dev.dramatis.processor.harness.Outcome;
import java.nio.file.Path;
import java.util.List;

/**
 * An example of the processor's README: what is wrong and what is right, as a diff.
 *
 * @param id the message that the wrong side has
 */
record ReadmeExample(String id, String diff) {

  Outcome wrong(Path folder) {
    return side('-').compile(folder);
  }

  Outcome right(Path folder) {
    return side('+').compile(folder);
  }

  private ReadmeSide side(char side) {
    List<String> lines =
        diff.lines()
            .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == side)
            .map(line -> line.isEmpty() ? line : line.substring(1))
            .toList();
    return new ReadmeSideReader().read(lines);
  }

  @Override
  public String toString() {
    return id;
  }
}

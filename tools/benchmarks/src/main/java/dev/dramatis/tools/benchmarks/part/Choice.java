package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.program.Program;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have measured.
 *
 * @param sizes instead of those of the mode; empty for those
 * @param rounds instead of those of the mode, or null
 * @param programs parts of the names of the programs, whatever their case; empty for all of them
 */
public record Choice(
    Mode mode, List<Integer> sizes, @Nullable Integer rounds, List<String> programs) {

  /** Whether this is all that the mode has. */
  public boolean isWhole() {
    return sizes.isEmpty() && rounds == null && programs.isEmpty();
  }

  int rounds(Part part) {
    return rounds == null ? mode.rounds(part) : rounds;
  }

  List<Integer> sizes(Part part) {
    return sizes.isEmpty() ? mode.sizes(part) : sizes;
  }

  List<Integer> peerSizes() {
    return sizes.isEmpty() ? mode.peerSizes() : sizes;
  }

  List<Integer> everyCompilerSizes() {
    return sizes.isEmpty() ? mode.everyCompilerSizes() : List.of();
  }

  boolean includes(Program program) {
    return includes(program.name());
  }

  boolean includes(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return programs.isEmpty()
        || programs.stream().anyMatch(part -> lower.contains(part.toLowerCase(Locale.ROOT)));
  }
}

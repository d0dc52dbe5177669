package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.program.Program;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mode that a user chose to measure.
 *
 * @param sizes the sizes; empty for those of the mode
 * @param rounds the number of rounds; null for that of the mode
 * @param programs parts of program names, in any case; empty for all programs
 */
public record Choice(
    Mode mode, List<Integer> sizes, @Nullable Integer rounds, List<String> programs) {

  /** Returns whether nothing of the mode is left out. */
  public boolean isWhole() {
    return sizes.isEmpty() && rounds == null && programs.isEmpty();
  }

  int rounds(Part part) {
    return rounds == null ? mode.rounds(part) : rounds;
  }

  int roundsOfQuickPrograms(Part part) {
    return rounds == null ? mode.roundsOfQuickPrograms(part) : rounds;
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

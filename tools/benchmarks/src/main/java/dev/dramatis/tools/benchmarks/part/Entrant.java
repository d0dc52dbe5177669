package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.program.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program with a size of the cast. */
record Entrant(Program program, int size) {

  List<CastMember> cast() {
    return SyntheticCast.of(size);
  }

  /**
   * Whom it looks for: one in the middle, and with a name in ASCII, since what a JVM makes of
   * another one on its command line depends on the machine.
   */
  static CastMember target(List<CastMember> cast) {
    return cast.subList(cast.size() / 2, cast.size()).stream()
        .filter(member -> StandardCharsets.US_ASCII.newEncoder().canEncode(member.name()))
        .findFirst()
        .orElse(cast.get(0));
  }
}

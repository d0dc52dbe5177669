package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.program.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program and the size of its cast. */
record ProgramCase(Program program, int size) {

  List<CastMember> cast() {
    return SyntheticCast.of(size);
  }

  /**
   * Returns the character that the program finds: one in the middle whose name is ASCII, because a
   * JVM reads other names on its command line in an encoding of the machine.
   */
  static CastMember target(List<CastMember> cast) {
    return cast.subList(cast.size() / 2, cast.size()).stream()
        .filter(member -> StandardCharsets.US_ASCII.newEncoder().canEncode(member.name()))
        .findFirst()
        .orElse(cast.get(0));
  }
}

package dev.dramatis.tools.benchmarks.program.hand;

import dev.dramatis.tools.benchmarks.cast.CastMember;

/** How the programs written by hand create the instance of a character class. */
final class Instances {

  /** By a switch over the ids; no class is loaded that is not created. */
  static final Shards SWITCH =
      new Shards(
          "Instances", "Object", CastMember::id, member -> "new " + member.className() + "()");

  private Instances() {}
}

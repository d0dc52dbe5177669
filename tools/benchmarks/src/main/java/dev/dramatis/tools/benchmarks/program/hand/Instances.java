package dev.dramatis.tools.benchmarks.program.hand;

import dev.dramatis.tools.benchmarks.cast.CastMember;

/** The creation of instances in the programs written by hand. */
final class Instances {

  /** Returns a switch over the ids, which loads only the class of the instance. */
  static final Shards SWITCH =
      new Shards(
          "Instances", "Object", CastMember::id, member -> "new " + member.className() + "()");

  private Instances() {}
}

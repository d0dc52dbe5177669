package dev.dramatis.tools.benchmarks.program;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import java.util.List;

/** The number that a program that lists all definitions prints: the length of all texts. */
public final class ListingCheck {

  private ListingCheck() {}

  /** Returns the sum over all members. */
  public static long of(List<CastMember> cast) {
    return cast.stream().mapToLong(ListingCheck::of).sum();
  }

  private static long of(CastMember member) {
    return (long) member.id().length()
        + member.name().length()
        + member.voicePath().length()
        + member.prompt().length();
  }
}

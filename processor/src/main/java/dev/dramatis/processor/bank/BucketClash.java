package dev.dramatis.processor.bank;

import static java.util.stream.Collectors.toSet;

import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.model.Bucket;
import dev.dramatis.processor.model.DeclaredModule;
import dev.dramatis.processor.model.VisibleBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two banks of two modules in one bucket: the compiler refuses them where it reads the packages of
 * both, the JVM at the latest. On the class path they are no matter.
 *
 * @param free a bucket that no bank of this compile is in
 */
record BucketClash(Member first, Member second, Bucket free) {

  /** A bank of a module. */
  record Member(String index, String module, String packageName) {}

  /** Those of a bank that is to be written, and of the banks that the compile sees. */
  static List<BucketClash> of(GeneratedBank bank, DeclaredModule module) {
    List<Member> members = members(bank, module);
    Map<String, Member> byPackage = new HashMap<>();
    List<BucketClash> clashes = new ArrayList<>();
    for (Member member : members) {
      Member other = byPackage.putIfAbsent(member.packageName(), member);
      if (other != null && !other.module().equals(member.module())) {
        clashes.add(new BucketClash(other, member, free(member, members)));
      }
    }
    return clashes;
  }

  private static List<Member> members(GeneratedBank bank, DeclaredModule module) {
    List<Member> members = new ArrayList<>();
    for (VisibleBank other : module.others()) {
      if (!other.module().isEmpty()) {
        members.add(new Member(other.index(), other.module(), other.pointer().packageName()));
      }
    }
    if (!module.name().isEmpty()) {
      members.add(new Member(bank.index(), module.name(), bank.pointer().packageName()));
    }
    return members;
  }

  private static Bucket free(Member member, List<Member> members) {
    Set<String> taken = members.stream().map(Member::packageName).collect(toSet());
    return Stream.iterate(Bucket.of(member.index()), Bucket::next)
        .filter(bucket -> !taken.contains(bucket.packageName()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the bank of an index is one of the two. */
  boolean concerns(String index) {
    return first.index().equals(index) || second.index().equals(index);
  }
}

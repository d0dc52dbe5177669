package dev.dramatis.examples.voicehost.members;

import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON document a value stands; made for each value and written out for few.
 *
 * @param name the name of a member, or nothing for an item
 * @param index the index of an item, or -1 for a member
 */
public record MemberPath(@Nullable MemberPath parent, String name, int index) {

  public static MemberPath of(String name) {
    return new MemberPath(null, name, -1);
  }

  public MemberPath member(String member) {
    return new MemberPath(this, member, -1);
  }

  public MemberPath item(int number) {
    return new MemberPath(this, "", number);
  }

  /** Returns the path without indexes, so that there are as many as members and no more. */
  public String withoutIndexes() {
    if (parent == null) {
      return name;
    }
    return index >= 0 ? parent.withoutIndexes() : parent.withoutIndexes() + "." + name;
  }

  /** Returns the path as {@code messages[0].content}. */
  @Override
  public String toString() {
    if (parent == null) {
      return name;
    }
    return index >= 0 ? parent + "[" + index + "]" : parent + "." + name;
  }
}

package dev.dramatis.tools.benchmarks.program.hand;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.JavaText;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A look-up by a text as a string switch. A switch over more than about 1,700 texts does not
 * compile, and a JVM reads a class whole; so the cases are spread over classes by the hash of the
 * text, about {@value #IN_A_SHARD} each. A small cast has one class.
 */
final class Shards {

  private static final int IN_A_SHARD = 64;

  private final String name;
  private final String type;
  private final Function<CastMember, String> key;
  private final Function<CastMember, String> value;

  /**
   * Describes a look-up.
   *
   * @param name the name of the class; its shards have the same name and a number
   * @param type the type of the value
   * @param key the function from a member to its text
   * @param value the function from a member to an expression
   */
  Shards(
      String name,
      String type,
      Function<CastMember, String> key,
      Function<CastMember, String> value) {
    this.name = name;
    this.type = type;
    this.key = key;
    this.value = value;
  }

  List<SourceFile> sources(List<CastMember> cast) {
    int count = (cast.size() + IN_A_SHARD - 1) / IN_A_SHARD;
    List<List<CastMember>> shards = new ArrayList<>();
    for (int shard = 0; shard < count; shard++) {
      shards.add(new ArrayList<>());
    }
    for (CastMember member : cast) {
      shards.get((key.apply(member).hashCode() & 0x7fffffff) % count).add(member);
    }
    List<SourceFile> sources = new ArrayList<>();
    sources.add(root(count));
    for (int shard = 0; shard < count; shard++) {
      sources.add(shard(shard, shards.get(shard)));
    }
    return sources;
  }

  private SourceFile root(int count) {
    StringBuilder cases = new StringBuilder();
    for (int shard = 0; shard < count; shard++) {
      cases.append("      case %d -> %s%d.find(key);\n".formatted(shard, name, shard));
    }
    return file(
        name,
        """
          static %s find(String key) {
            return switch ((key.hashCode() & 0x7fffffff) %% %d) {
        %s      default -> null;
            };
          }
        """
            .formatted(type, count, cases));
  }

  private SourceFile shard(int number, List<CastMember> members) {
    StringBuilder cases = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (CastMember member : members) {
      cases.append(
          "      case %s -> m%d();\n"
              .formatted(JavaText.literal(key.apply(member)), member.number()));
      methods.append(
          """

            private static %s m%d() {
              return %s;
            }
          """
              .formatted(type, member.number(), value.apply(member)));
    }
    return file(
        name + number,
        """
          static %s find(String key) {
            return switch (key) {
        %s      default -> null;
            };
          }
        %s"""
            .formatted(type, cases, methods));
  }

  private static SourceFile file(String className, String body) {
    return new SourceFile(
        "cast/" + className + ".java",
        "package cast;\n\nimport java.util.List;\n\nfinal class %s {\n%s}\n"
            .formatted(className, body));
  }
}

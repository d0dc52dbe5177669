package dev.dramatis.tools.benchmarks.program.hand;

import static dev.dramatis.tools.benchmarks.program.JavaText.literal;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All definitions as statements that put them into a map, in listing order, so that nothing has to
 * be sorted at run time. A method has {@value #IN_A_METHOD} of them, far below the 65,535 bytes
 * that a method takes.
 */
final class DefinitionParts {

  private static final int IN_A_METHOD = 50;

  private final int inAClass;

  DefinitionParts(int inAClass) {
    this.inAClass = inAClass;
  }

  List<SourceFile> sources(List<CastMember> cast) {
    List<CastMember> sorted = cast.stream().sorted(Comparator.comparing(CastMember::id)).toList();
    List<SourceFile> sources = new ArrayList<>();
    StringBuilder calls = new StringBuilder();
    for (int from = 0; from < sorted.size(); from += inAClass) {
      String part = "Part" + sources.size();
      calls.append("    ").append(part).append(".addTo(all);\n");
      sources.add(part(part, sorted.subList(from, Math.min(sorted.size(), from + inAClass))));
    }
    sources.add(root(cast.size(), calls.toString()));
    return sources;
  }

  private static SourceFile root(int size, String calls) {
    return new SourceFile(
        "cast/Cast.java",
        """
        package cast;

        import java.util.LinkedHashMap;
        import java.util.List;
        import java.util.Map;

        final class Cast {

          /** Every definition, in listing order. */
          static Map<String, Definition> byId() {
            Map<String, Definition> all = new LinkedHashMap<>(%d);
        %s    return all;
          }

          static long check(List<Definition> all) {
            long check = 0;
            for (Definition definition : all) {
              check += definition.id().length() + definition.name().length()
                  + definition.voice().path().length()
                  + definition.instructions().text().length();
            }
            return check;
          }
        }
        """
            .formatted(size * 4 / 3 + 1, calls));
  }

  private static SourceFile part(String name, List<CastMember> members) {
    StringBuilder calls = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    for (int from = 0; from < members.size(); from += IN_A_METHOD) {
      calls.append("    add").append(from).append("(all);\n");
      methods.append(
          method(from, members.subList(from, Math.min(members.size(), from + IN_A_METHOD))));
    }
    return new SourceFile(
        "cast/" + name + ".java",
        """
        package cast;

        import java.util.List;
        import java.util.Map;

        final class %s {

          static void addTo(Map<String, Definition> all) {
        %s  }
        %s}
        """
            .formatted(name, calls, methods));
  }

  private static String method(int number, List<CastMember> members) {
    StringBuilder statements = new StringBuilder();
    for (CastMember member : members) {
      statements.append(
          "    all.put(%s, %s);\n".formatted(literal(member.id()), Model.definition(member)));
    }
    return "\n  private static void add%d(Map<String, Definition> all) {\n%s  }\n"
        .formatted(number, statements);
  }
}

package dev.dramatis.tools.benchmarks.program.hand;

import static dev.dramatis.tools.benchmarks.program.JavaText.literal;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The records with the facts about a character, and the character classes: one component for each
 * fact that a {@code CharacterDefinition} of Dramatis holds, whether this cast sets it or not.
 */
final class Model {

  private Model() {}

  /** Returns the records, and a class for each member. */
  static List<SourceFile> sources(List<CastMember> cast) {
    List<SourceFile> sources = new ArrayList<>();
    sources.add(
        record(
            "Definition",
            """
            String id, String name, String bank, String className, List<String> languages,
                List<String> tags, String comment, boolean listed, int order, Voice voice,
                Instructions instructions, List<Object> traits\
            """));
    sources.add(
        record(
            "Voice",
            """
            String path, String description, String descriptionLink, String author,
                String license\
            """));
    sources.add(record("Instructions", "String text"));
    for (CastMember member : cast) {
      sources.add(
          new SourceFile(
              "cast/" + member.className() + ".java",
              "package cast;\n\nfinal class " + member.className() + " {}\n"));
    }
    return sources;
  }

  private static SourceFile record(String name, String components) {
    return new SourceFile(
        "cast/" + name + ".java",
        """
        package cast;

        import java.util.List;

        public record %s(
            %s) {}
        """
            .formatted(name, components));
  }

  /** Returns the expression that makes the definition of a member. */
  static String definition(CastMember member) {
    return """
    new Definition(%s, %s, "cast", "cast.%s", List.of(), List.of(%s), null, true, \
    Integer.MAX_VALUE,
            new Voice(%s, %s, null, null, null),
            new Instructions(%s), List.of())\
    """
        .formatted(
            literal(member.id()),
            literal(member.name()),
            member.className(),
            literal(member.tag()),
            literal(member.voicePath()),
            literal(member.voiceDescription()),
            literal(member.prompt()));
  }
}

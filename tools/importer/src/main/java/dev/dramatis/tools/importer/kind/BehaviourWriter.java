package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.kind.Kind.Member;
import dev.dramatis.tools.importer.kind.Shape.Scalar;
import dev.dramatis.tools.importer.text.JavaFile;
import dev.dramatis.tools.importer.text.Statement;
import dev.dramatis.tools.importer.text.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the methods that a kind's interface asks for. */
final class BehaviourWriter {

  /** Keys that say what the LLM is told, in forks of unmute. */
  private static final Set<String> TEXTS =
      Set.of("text", "prompt", "system_prompt", "instructions", "content");

  private static final String CALLED = "Your part in this conversation is called: ";

  /** So much of a name stands beside it on a line. */
  private static final int LONGEST_NAME = 30;

  private final Kind kind;
  private final JavaFile file;

  BehaviourWriter(Kind kind, JavaFile file) {
    this.kind = kind;
    this.file = file;
  }

  /** The methods, with the imports that they need. */
  String write() {
    return switch (kind.role()) {
      case INSTRUCTIONS -> name() + form() + prompt();
      case BLANK_TEXT -> name() + form() + smallTalk();
      case VOICE -> name() + voice() + form();
      case PART -> form();
      case TRAIT -> "";
    };
  }

  private String name() {
    return """

          @Override
          public String kind() {
            return %s;
          }
        """
        .formatted(Value.text(kind.key()).inline());
  }

  private String form() {
    return new FormWriter(kind, file).write();
  }

  private String voice() {
    return """

          @Override
          public String voice() {
            return %s;
          }
        """
        .formatted(
            kind.members().stream()
                .filter(member -> member.key().equals(KindPlan.PATH))
                .findFirst()
                .orElseThrow()
                .name());
  }

  private String smallTalk() {
    file.use("dev.dramatis.instructions.SmalltalkInstructions")
        .use("dev.dramatis.character.PromptContext")
        .use("java.util.List");
    return """

          /** Small talk, since the text says nothing. */
          @Override
          public String persona(PromptContext context) {
            return new SmalltalkInstructions(List.of(), null).persona(context);
          }
        """;
  }

  private String prompt() {
    file.use("dev.dramatis.character.PromptContext");
    Optional<Member> text = text(kind);
    List<Member> said =
        kind.members().stream().filter(member -> !text.equals(Optional.of(member))).toList();
    List<String> opening = text.map(Member::name).map(List::of).orElseGet(this::opening);
    return """

          @Override
          public String persona(PromptContext context) {
        %s  }
        """
        .formatted(
            said.stream().anyMatch(Member::isOptional) ? built(opening, said) : sum(opening, said));
  }

  /** The key that is the prompt, if there is one; every entry has it, then. */
  static Optional<Member> text(Kind kind) {
    return kind.members().stream()
        .filter(member -> TEXTS.contains(member.key()) && !member.isOptional())
        .filter(member -> member.shape() == Scalar.TEXT)
        .findFirst();
  }

  /** What the prompt of a kind without a text begins with. */
  static String placeholder(Kind kind) {
    return CALLED + words(kind.key()) + ".";
  }

  /** The placeholder, in two literals where it is long. */
  private List<String> opening() {
    String name = words(kind.key()) + ".";
    return name.length() <= LONGEST_NAME
        ? List.of(Value.text(CALLED + name).inline())
        : List.of(Value.text(CALLED).inline(), Value.text(name).inline());
  }

  private static String sum(List<String> opening, List<Member> said) {
    List<String> operands = new ArrayList<>(opening);
    for (Member member : said) {
      operands.add(label(member));
      operands.add(spoken(member));
    }
    return Statement.sum(4, "return ", operands, ";");
  }

  private static String built(List<String> opening, List<Member> said) {
    StringBuilder code =
        new StringBuilder(
            opening.size() == 1
                ? Statement.halves(
                    4,
                    "StringBuilder persona =",
                    "new StringBuilder(%s);".formatted(opening.get(0)))
                : "    StringBuilder persona =\n"
                    + Statement.sum(8, "new StringBuilder(", opening, ");"));
    for (Member member : said) {
      code.append(
          member.isOptional()
              ? "    if (%s != null) {\n%s    }\n".formatted(member.name(), append(6, member))
              : append(4, member));
    }
    return code.append("    return persona.toString();\n").toString();
  }

  private static String append(int indent, Member member) {
    return Statement.chain(
        indent,
        "persona",
        List.of(".append(%s)".formatted(label(member)), ".append(%s)".formatted(spoken(member))));
  }

  private static String label(Member member) {
    return Value.text("\n" + sentenceCase(words(member.key())) + ": ").inline();
  }

  private static String spoken(Member member) {
    boolean isTexts = member.isList() && member.part().isEmpty() && member.scalar() == Scalar.TEXT;
    return isTexts ? "String.join(\", \", %s)".formatted(member.name()) : member.name();
  }

  private static String words(String key) {
    return key.replaceAll("[_\\s-]+", " ").strip();
  }

  private static String sentenceCase(String words) {
    return words.isEmpty()
        ? words
        : Character.toString(Character.toTitleCase(words.codePointAt(0)))
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}

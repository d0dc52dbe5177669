package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.kind.Kind.Member;
import dev.dramatis.tools.cli.importer.kind.Shape.Scalar;
import dev.dramatis.tools.cli.importer.text.JavaFile;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the methods that a kind's interface asks for. */
final class BehaviourWriter {

  /** Keys of prompts, in forks of unmute. */
  private static final Set<String> TEXTS =
      Set.of("text", "prompt", "system_prompt", "instructions", "content");

  private static final int LONGEST_LITERAL = 80;

  private static final String CALLED = "Your part in this conversation is called: ";

  private final Kind kind;
  private final JavaFile file;

  BehaviourWriter(Kind kind, JavaFile file) {
    this.kind = kind;
    this.file = file;
  }

  /** The methods, with the imports that they need. */
  String write() {
    return switch (kind.role()) {
      case INSTRUCTIONS -> name() + wireFields() + prompt();
      case BLANK_TEXT -> name() + wireFields() + smallTalk();
      case VOICE -> name() + voice() + wireFields();
      case PART -> wireFields();
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
        .formatted(JavaValue.literal(kind.key()));
  }

  private String wireFields() {
    return new WireFieldsWriter(kind, file).write();
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
    /** Makes small talk, because the text is blank. */
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
    return """
    @Override
    public String persona(PromptContext context) {
      %s
    }
    """
        .formatted(
            said.stream().anyMatch(Member::isOptional) ? built(text, said) : sum(text, said));
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

  /** The opening and the first label are one literal where that fits a line. */
  private String sum(Optional<Member> text, List<Member> said) {
    List<String> terms = new ArrayList<>();
    text.map(Member::name).ifPresent(terms::add);
    String words = text.isPresent() ? "" : placeholder(kind);
    for (Member member : said) {
      if (words.length() + label(member).length() > LONGEST_LITERAL) {
        terms.add(JavaValue.literal(words));
        words = "";
      }
      terms.add(JavaValue.literal(words + label(member)));
      terms.add(spoken(member));
      words = "";
    }
    if (!words.isEmpty()) {
      terms.add(JavaValue.literal(words));
    }
    return "return " + String.join(" + ", terms) + ";";
  }

  private String built(Optional<Member> text, List<Member> said) {
    String opening = text.map(Member::name).orElseGet(() -> JavaValue.literal(placeholder(kind)));
    StringBuilder code =
        new StringBuilder("StringBuilder persona = new StringBuilder(%s);".formatted(opening));
    for (Member member : said) {
      String append =
          "persona.append(%s).append(%s);"
              .formatted(JavaValue.literal(label(member)), spoken(member));
      code.append(
          member.isOptional() ? "if (%s != null) { %s }".formatted(member.name(), append) : append);
    }
    return code.append("return persona.toString();").toString();
  }

  private static String label(Member member) {
    return "\n" + sentenceCase(words(member.key())) + ": ";
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

package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.kind.Kind.Member;
import dev.dramatis.tools.importer.kind.Shape.Scalar;
import dev.dramatis.tools.importer.text.JavaFile;
import dev.dramatis.tools.importer.text.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the methods that a kind's interface asks for. */
final class BehaviourWriter {

  /** Keys that say what the LLM is told, in forks of unmute. */
  private static final Set<String> TEXTS =
      Set.of("text", "prompt", "system_prompt", "instructions", "content");

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
        .use("dev.dramatis.prompt.PromptContext")
        .use("java.util.List");
    return """

          /** Small talk, since the text says nothing. */
          @Override
          public String systemPrompt(PromptContext context) {
            return new SmalltalkInstructions(List.of(), null).systemPrompt(context);
          }
        """;
  }

  private String prompt() {
    file.use("dev.dramatis.prompt.PromptContext");
    Optional<Member> text = text();
    String lines =
        kind.members().stream()
            .filter(member -> !text.equals(Optional.of(member)))
            .map(BehaviourWriter::line)
            .collect(Collectors.joining());
    return """

          @Override
          public String systemPrompt(PromptContext context) {
            StringBuilder wish = new StringBuilder(%s);
        %s    return context.withHouseRules(wish.toString());
          }
        """
        .formatted(opening(), lines);
  }

  private Optional<Member> text() {
    return kind.members().stream()
        .filter(member -> TEXTS.contains(member.key()) && !member.isOptional())
        .filter(member -> member.shape() == Scalar.TEXT)
        .findFirst();
  }

  private String opening() {
    return text()
        .map(Member::name)
        .orElseGet(
            () ->
                Value.text("Your part in this conversation is called: " + words(kind.key()) + ".")
                    .inline());
  }

  private static String line(Member member) {
    String label = Value.text("\n" + sentenceCase(words(member.key())) + ": ").inline();
    String append = "wish.append(%s).append(%s);".formatted(label, spoken(member));
    return member.isOptional()
        ? "    if (%s != null) {\n      %s\n    }\n".formatted(member.name(), append)
        : "    " + append + "\n";
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

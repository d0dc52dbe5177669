package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.text.JavaFile;
import dev.dramatis.tools.importer.text.Javadoc;
import dev.dramatis.tools.importer.text.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the record of a kind: the truth about its data. */
final class RecordWriter {

  private final Kind kind;
  private final JavaFile file;

  RecordWriter(Kind kind, String packageName) {
    this.kind = kind;
    this.file = new JavaFile(packageName);
  }

  String write() {
    file.add(
        Javadoc.comment(
            0,
            AnnotationWriter.meaning(kind) + ", as the importer found it in a voices.yaml.",
            "<p>TODO: say what it means%s.".formatted(toFinish())));
    head();
    String body = body();
    return file.add(body.isEmpty() ? " {}\n" : " {\n" + body + "}\n").text();
  }

  private String toFinish() {
    return switch (kind.role()) {
      case INSTRUCTIONS -> ", finish its prompt, and constrain its values with Jakarta Validation";
      case BLANK_TEXT -> ", or give its characters texts of their own and remove it";
      case VOICE -> ", credit its author with attribution(), and constrain its values";
      case TRAIT, PART -> ", and constrain its values with Jakarta Validation";
    };
  }

  private void head() {
    String components =
        kind.members().stream().map(this::component).collect(Collectors.joining(", "));
    file.add(RecordHead.of(kind.recordName(), components, implemented()));
  }

  private String body() {
    return constants() + listCopies() + new BehaviourWriter(kind, file).write();
  }

  private String implemented() {
    List<String> names =
        switch (kind.role()) {
          case INSTRUCTIONS, BLANK_TEXT -> List.of("dev.dramatis.character.Instructions");
          case VOICE -> List.of("dev.dramatis.character.VoiceSource");
          case TRAIT -> List.of("dev.dramatis.character.Trait");
          case PART -> List.of();
        };
    names.forEach(file::use);
    return names.isEmpty()
        ? ""
        : " implements "
            + names.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", "));
  }

  private String component(Kind.Member member) {
    String constraint = "";
    if (kind.role() == Role.VOICE && member.key().equals(KindPlan.PATH)) {
      file.use("dev.dramatis.voice.VoicePath");
      constraint = "@VoicePath ";
    }
    if (!member.isOptional()) {
      return constraint + type(member) + " " + member.name();
    }
    file.use("org.jspecify.annotations.Nullable");
    return constraint + "@Nullable " + type(member) + " " + member.name();
  }

  private String type(Kind.Member member) {
    boolean isBoxed = member.isOptional() || member.isList();
    String single =
        member.part().isEmpty()
            ? (isBoxed ? member.scalar().boxed() : member.scalar().type())
            : member.part().get(0).recordName();
    if (!member.isList()) {
      return single;
    }
    file.use("java.util.List");
    return "List<" + single + ">";
  }

  private String constants() {
    String key = Keys.needsKey(kind) ? Keys.keyConstant(kind) : "";
    List<Kind.Member> unusual = Keys.unusual(kind);
    if (unusual.isEmpty()) {
      return key;
    }
    file.use("java.util.Map");
    return key + Keys.keysConstant(unusual);
  }

  private String listCopies() {
    List<Kind.Member> lists = kind.members().stream().filter(Kind.Member::isList).toList();
    if (lists.isEmpty()) {
      return "";
    }
    StringBuilder code = new StringBuilder("\n  public %s {\n".formatted(kind.recordName()));
    for (Kind.Member list : lists) {
      String copy =
          (list.isOptional() ? "%1$s == null ? null : List.copyOf(%1$s);" : "List.copyOf(%1$s);")
              .formatted(list.name());
      code.append(Statement.halves(4, list.name() + " =", copy));
    }
    return code.append("  }\n").toString();
  }
}

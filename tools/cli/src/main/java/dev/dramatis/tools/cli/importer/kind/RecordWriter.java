package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.name.KeySpelling;
import dev.dramatis.tools.cli.importer.text.JavaFile;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import dev.dramatis.tools.cli.importer.text.Javadoc;
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
    file.add(Javadoc.comment(AnnotationWriter.meaning(kind) + " of a voices.yaml.", toFinish()));
    head();
    return file.add("{\n\n" + body() + "}\n").text();
  }

  private String toFinish() {
    return switch (kind.role()) {
      case INSTRUCTIONS ->
          BehaviourWriter.text(kind).isPresent()
              ? ""
              : "<p>Its prompt only lists the values. Write one before a host goes live.";
      case BLANK_TEXT -> "<p>Give the characters texts of their own, and remove this record.";
      case VOICE -> "<p>To credit the author, override {@code attribution()}.";
      case TRAIT, PART -> "";
    };
  }

  private void head() {
    String components =
        kind.members().stream().map(this::component).collect(Collectors.joining(", "));
    file.add("public record %s(%s) %s ".formatted(kind.recordName(), components, implemented()));
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
        : "implements "
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

  /** The constants by which the export finds keys that names do not give. */
  private String constants() {
    if (kind.role() != Role.TRAIT) {
      return "";
    }
    String key =
        KeySpelling.snakeCase(kind.recordName()).equals(kind.key())
            ? ""
            : """
              /** The key in a voices.yaml. */
              public static final String KEY = %s;
              """
                .formatted(JavaValue.literal(kind.key()));
    return key + componentKeys();
  }

  private String componentKeys() {
    List<String> entries =
        kind.members().stream()
            .filter(member -> !kind.isSingle())
            .filter(member -> !KeySpelling.snakeCase(member.name()).equals(member.key()))
            .map(RecordWriter::componentKey)
            .toList();
    if (entries.isEmpty()) {
      return "";
    }
    file.use("java.util.Map");
    return """
    /** The keys of a voices.yaml that are not the snake_case of their components. */
    public static final Map<String, String> KEYS = Map.ofEntries(%s);
    """
        .formatted(String.join(", ", entries));
  }

  private static String componentKey(Kind.Member member) {
    return "Map.entry(%s, %s)"
        .formatted(JavaValue.literal(member.name()), JavaValue.literal(member.key()));
  }

  private String listCopies() {
    String copies =
        kind.members().stream()
            .filter(Kind.Member::isList)
            .map(RecordWriter::listCopy)
            .collect(Collectors.joining());
    return copies.isEmpty() ? "" : "public %s { %s }\n".formatted(kind.recordName(), copies);
  }

  private static String listCopy(Kind.Member list) {
    return (list.isOptional()
            ? "%1$s = %1$s == null ? null : List.copyOf(%1$s);"
            : "%1$s = List.copyOf(%1$s);")
        .formatted(list.name());
  }
}

package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.text.JavaFile;
import dev.dramatis.tools.cli.importer.text.Javadoc;

/** Writes the annotation of a kind: its face while a character compiles. */
final class AnnotationWriter {

  private final Kind kind;
  private final JavaFile file;

  AnnotationWriter(Kind kind, String packageName) {
    this.kind = kind;
    this.file = new JavaFile(packageName);
  }

  String write() {
    head();
    if (kind.members().isEmpty()) {
      return file.add("{}\n").text();
    }
    file.add("{\n");
    for (Kind.Member member : kind.members()) {
      element(member);
    }
    return file.add("}\n").text();
  }

  private void head() {
    file.use("dev.dramatis.annotation.BindsTo")
        .use("java.lang.annotation.Documented")
        .use("java.lang.annotation.Retention")
        .use("java.lang.annotation.RetentionPolicy")
        .use("java.lang.annotation.Target");
    boolean isPart = kind.role() == Role.PART;
    if (!isPart) {
      file.use("java.lang.annotation.ElementType");
    }
    file.add(Javadoc.comment("%s: {@link %s}.".formatted(meaning(kind), kind.recordName())))
        .add("@Documented\n")
        .add("@Target(%s)\n".formatted(isPart ? "{}" : "ElementType.TYPE"))
        .add("@Retention(RetentionPolicy.CLASS)\n")
        .add("@BindsTo(%s.class)\n".formatted(kind.recordName()))
        .add("public @interface %s ".formatted(kind.annotationName()));
  }

  static String meaning(Kind kind) {
    String what =
        switch (kind.role()) {
          case INSTRUCTIONS, BLANK_TEXT -> "Instructions of the kind ";
          case VOICE -> "A voice of the kind ";
          case TRAIT, PART -> "The key ";
        };
    return what + Javadoc.code(kind.key());
  }

  private void element(Kind.Member member) {
    String key =
        kind.isSingle()
            ? "What the key says."
            : "The key %s.".formatted(Javadoc.code(member.key()));
    file.add("\n" + Javadoc.comment(key));
    if (member.isOptional()) {
      file.use("dev.dramatis.annotation.NullIfAbsent").add("@NullIfAbsent\n");
    }
    if (kind.role() == Role.VOICE && member.key().equals(KindPlan.PATH)) {
      file.use("dev.dramatis.annotation.VoiceReference").add("@VoiceReference\n");
    }
    file.add("%s %s() default %s;".formatted(type(member), member.name(), initial(member)));
  }

  private static String type(Kind.Member member) {
    String single =
        member.part().isEmpty() ? member.scalar().type() : member.part().get(0).annotationName();
    return member.isList() ? single + "[]" : single;
  }

  private static String initial(Kind.Member member) {
    if (member.isList()) {
      return "{}";
    }
    return member.part().isEmpty()
        ? member.scalar().initial()
        : "@" + member.part().get(0).annotationName();
  }
}

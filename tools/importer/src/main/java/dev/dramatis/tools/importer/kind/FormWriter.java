package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.text.JavaFile;
import dev.dramatis.tools.importer.text.Statement;
import dev.dramatis.tools.importer.text.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a generated kind says of itself in lists of voices: the keys that it has. */
final class FormWriter {

  private final Kind kind;
  private final JavaFile file;

  FormWriter(Kind kind, JavaFile file) {
    this.kind = kind;
    this.file = file;
  }

  /** The method, with the imports that it needs. */
  String write() {
    file.use("java.util.Map");
    return """

        %s  public Map<String, Object> wireFields() {
        %s  }
        """
        .formatted(kind.role() == Role.PART ? "" : "  @Override\n", body());
  }

  /** A map of several keys keeps their order, which {@code Map.of} does not. */
  private String body() {
    List<Kind.Member> members = kind.members();
    if (members.isEmpty()) {
      return "    return Map.of();\n";
    }
    if (members.size() == 1 && !members.get(0).isOptional()) {
      return Statement.call(4, "return Map.of(", entry(members.get(0)), ");");
    }
    file.use("java.util.LinkedHashMap");
    return "    Map<String, Object> form = new LinkedHashMap<>();\n"
        + members.stream().map(FormWriter::put).collect(Collectors.joining())
        + "    return form;\n";
  }

  private static String put(Kind.Member member) {
    return member.isOptional()
        ? "    if (%s != null) {\n%s    }\n".formatted(member.name(), put(6, member))
        : put(4, member);
  }

  private static String put(int indent, Kind.Member member) {
    return Statement.call(indent, "form.put(", entry(member), ");");
  }

  private static List<String> entry(Kind.Member member) {
    return List.of(Value.text(member.key()).inline(), form(member));
  }

  private static String form(Kind.Member member) {
    if (member.part().isEmpty()) {
      return member.name();
    }
    return member.isList()
        ? "%s.stream().map(%s::wireFields).toList()"
            .formatted(member.name(), member.part().get(0).recordName())
        : member.name() + ".wireFields()";
  }
}

package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.text.JavaFile;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the method that returns the keys and values of a generated kind in voice lists. */
final class WireFieldsWriter {

  private final Kind kind;
  private final JavaFile file;

  WireFieldsWriter(Kind kind, JavaFile file) {
    this.kind = kind;
    this.file = file;
  }

  /** Returns the method, with the imports that it needs. */
  String write() {
    file.use("java.util.Map");
    return """
    %s public Map<String, %s> wireFields() { %s }
    """
        .formatted(kind.role() == Role.PART ? "" : "@Override", valueType(), body());
  }

  /** A map of several keys keeps their order, which {@code Map.of} does not. */
  private String body() {
    List<Kind.Member> members = kind.members();
    if (members.isEmpty()) {
      return "return Map.of();";
    }
    if (members.size() == 1 && !members.get(0).isOptional()) {
      return "return Map.of(%s);".formatted(entry(members.get(0)));
    }
    file.use("java.util.LinkedHashMap");
    return members.stream()
        .map(this::put)
        .collect(
            Collectors.joining(
                "",
                "Map<String, %s> fields = new LinkedHashMap<>();".formatted(valueType()),
                "return fields;"));
  }

  private String valueType() {
    boolean hasNulls =
        kind.role() != Role.PART && kind.members().stream().anyMatch(Kind.Member::isOptional);
    return hasNulls ? "@Nullable Object" : "Object";
  }

  /** A null is one for clients; in a mapping of a list, only the mapping can leave it out. */
  private String put(Kind.Member member) {
    String put = "fields.put(%s);".formatted(entry(member));
    return kind.role() == Role.PART && member.isOptional()
        ? "if (%s != null) { %s }".formatted(member.name(), put)
        : put;
  }

  private String entry(Kind.Member member) {
    return JavaValue.literal(member.key()) + ", " + value(member);
  }

  private String value(Kind.Member member) {
    String name = member.name();
    if (member.part().isEmpty()) {
      return name;
    }
    String value =
        member.isList()
            ? "%s.stream().map(%s::wireFields).toList()"
                .formatted(name, member.part().get(0).recordName())
            : name + ".wireFields()";
    return member.isOptional() && kind.role() != Role.PART
        ? "%s == null ? null : %s".formatted(name, value)
        : value;
  }
}

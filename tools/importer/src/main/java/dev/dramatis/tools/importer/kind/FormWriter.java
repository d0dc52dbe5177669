package dev.dramatis.tools.importer.kind;

import dev.dramatis.tools.importer.text.JavaFile;
import dev.dramatis.tools.importer.text.Value;
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
    file.use("java.util.LinkedHashMap").use("java.util.Map");
    return """

          @Override
          public Map<String, Object> wireForm() {
            Map<String, Object> form = new LinkedHashMap<>();
        %s    return form;
          }
        """
        .formatted(kind.members().stream().map(FormWriter::put).collect(Collectors.joining()));
  }

  private static String put(Kind.Member member) {
    String put = "form.put(%s, %s);".formatted(Value.text(member.key()).inline(), form(member));
    return member.isOptional()
        ? "    if (%s != null) {\n      %s\n    }\n".formatted(member.name(), put)
        : "    " + put + "\n";
  }

  private static String form(Kind.Member member) {
    if (member.part().isEmpty()) {
      return member.name();
    }
    return member.isList()
        ? "%s.stream().map(%s::wireForm).toList()"
            .formatted(member.name(), member.part().get(0).recordName())
        : member.name() + ".wireForm()";
  }
}

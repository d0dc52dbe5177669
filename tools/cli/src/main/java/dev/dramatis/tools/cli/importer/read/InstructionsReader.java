package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Quoted;
import org.jspecify.annotations.Nullable;

/** Reads instructions; the discriminator is {@code type}. */
final class InstructionsReader {

  private final Fields fields;
  private final Languages languages;
  private final Diagnostics diagnostics;

  InstructionsReader(Fields fields, Languages languages, Diagnostics diagnostics) {
    this.fields = fields;
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  InstructionsEntry read() {
    String type = fields.required("type");
    String text = type.equals("constant") ? fields.text("text") : null;
    // The explanation alone has no language: what stands there is a key that unmute drops.
    String language = type.equals("unmute_explanation") ? null : language();
    return new InstructionsEntry(type, text, language, fields.rest());
  }

  private @Nullable String language() {
    String language = fields.text("language");
    if (language != null && !languages.accept(language)) {
      diagnostics.error(
          fields.place("language"),
          (Languages.isTags(language)
                  ? "unmute does not speak %s, but en, fr, en/fr and fr/en; write one of them, or keep it"
                      + " with --keep-languages"
                  : "%s is no language; write one as unmute does: en, fr, en/fr or fr/en")
              .formatted(Quoted.of(language)));
    }
    return language;
  }
}

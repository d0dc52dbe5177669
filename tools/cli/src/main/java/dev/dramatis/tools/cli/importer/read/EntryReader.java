package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** One entry, by the rules of unmute's {@code VoiceSample}. */
final class EntryReader {

  private final int number;
  private final Fields fields;
  private final Diagnostics diagnostics;
  private final Languages languages;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /**
   * @param diagnostics of this entry only
   */
  EntryReader(
      int number, MappingNode node, Marks marks, Languages languages, Diagnostics diagnostics) {
    this.number = number;
    this.fields = new Fields(node, "", new PlainValues(marks, diagnostics), marks, diagnostics);
    this.languages = languages;
    this.diagnostics = diagnostics;
  }

  /** Returns the entry, refused if something is wrong with it, which is reported. */
  LocatedEntry read() {
    Entry entry =
        new Entry(
            fields.text("name"),
            fields.text("comment"),
            fields.truth("good"),
            instructions(),
            source(),
            fields.rest());
    places.putAll(fields.places());
    return new LocatedEntry(number, diagnostics.hasErrors(), entry, fields.start(), places);
  }

  private @Nullable InstructionsEntry instructions() {
    Fields below = fields.fields("instructions").orElse(null);
    if (below == null) {
      return null;
    }
    InstructionsEntry read = new InstructionsReader(below, languages, diagnostics).read();
    places.putAll(below.places());
    return read;
  }

  private SourceEntry source() {
    Fields below =
        fields
            .requiredFields("source", "the entry has no source; name the file of its voice")
            .orElse(null);
    if (below == null) {
      return new SourceEntry.Other("", "", Map.of());
    }
    SourceEntry read = new SourceReader(below, places).read();
    places.putAll(below.places());
    return read;
  }
}

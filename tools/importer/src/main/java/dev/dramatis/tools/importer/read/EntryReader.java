package dev.dramatis.tools.importer.read;

import dev.dramatis.tools.importer.model.Entry;
import dev.dramatis.tools.importer.model.InstructionsEntry;
import dev.dramatis.tools.importer.model.SourceEntry;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** One entry, by the rules of unmute's {@code VoiceSample}. */
final class EntryReader {

  private final int number;
  private final int errors;
  private final Fields fields;
  private final Complaints complaints;
  private final Languages languages;
  private final Map<String, Place> places = new LinkedHashMap<>();

  EntryReader(
      int number,
      MappingNode node,
      PlainValues plain,
      Marks marks,
      Languages languages,
      Complaints complaints) {
    this.number = number;
    this.errors = complaints.errors();
    this.fields = new Fields(node, "", plain, marks, complaints);
    this.languages = languages;
    this.complaints = complaints;
  }

  /** The entry, refused where something is wrong with it, which is told. */
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
    boolean isRefused = complaints.errors() > errors;
    return new LocatedEntry(number, isRefused, entry, fields.start(), places);
  }

  private @Nullable InstructionsEntry instructions() {
    Fields below = fields.fields("instructions").orElse(null);
    if (below == null) {
      return null;
    }
    InstructionsEntry read = new InstructionsReader(below, languages, complaints).read();
    places.putAll(below.places());
    return read;
  }

  private SourceEntry source() {
    int before = complaints.errors();
    Fields below = fields.fields("source").orElse(null);
    if (below == null) {
      if (complaints.errors() == before) {
        complaints.error(
            fields.place("source"), "the entry has no source; say where its voice lies");
      }
      return new SourceEntry.Other("", "", Map.of());
    }
    SourceEntry read = new SourceReader(below, places).read();
    places.putAll(below.places());
    return read;
  }
}

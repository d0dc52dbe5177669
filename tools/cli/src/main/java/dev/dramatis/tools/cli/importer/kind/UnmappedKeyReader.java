package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.tools.cli.importer.check.Records;
import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what of an entry the built-in kinds do not hold. */
public final class UnmappedKeyReader {

  private static final Set<String> KNOWN =
      Set.of("constant", "smalltalk", "guess_animal", "quiz_show", "news", "unmute_explanation");

  private final Records records;

  private final AcceptedLicenses licenses;

  public UnmappedKeyReader(Records records, AcceptedLicenses licenses) {
    this.records = records;
    this.licenses = licenses;
  }

  /** The needs of an entry, none of which is met by a built-in kind. */
  public List<UnmappedKey> read(LocatedEntry located) {
    Entry entry = located.entry();
    List<UnmappedKey> needs = new ArrayList<>();
    instructions(located, needs);
    source(located, needs);
    traits(located, "", entry.extras(), "unmute refuses it", needs);
    return needs;
  }

  private void instructions(LocatedEntry located, List<UnmappedKey> needs) {
    InstructionsEntry said = located.entry().instructions();
    if (said == null) {
      return;
    }
    if (!KNOWN.contains(said.type())) {
      needs.add(
          new UnmappedKey(
              located,
              Role.INSTRUCTIONS,
              said.type(),
              said.parameters(),
              "unmute has no such kind"));
      return;
    }
    if (said.type().equals("constant") && !records.holds(said.text())) {
      needs.add(
          new UnmappedKey(located, Role.BLANK_TEXT, said.type(), text(said), "its text is blank"));
    }
    traits(
        located, "instructions/", BuiltInExtras.without(said), "unmute drops it silently", needs);
  }

  private static Map<String, @Nullable Object> text(InstructionsEntry said) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("text", said.text());
    return map;
  }

  private void source(LocatedEntry located, List<UnmappedKey> needs) {
    SourceEntry source = located.entry().source();
    records
        .fault(source)
        .ifPresent(
            why ->
                needs.add(
                    new UnmappedKey(
                        located, Role.VOICE, source.type(), SourceMap.of(source), why)));
    if (source instanceof SourceEntry.Other) {
      return;
    }
    traits(
        located,
        "source/",
        BuiltInExtras.without(source, isBuiltIn(source)),
        "unmute drops it silently",
        needs);
    SoundEntry sound = source instanceof SourceEntry.Freesound freesound ? freesound.sound() : null;
    if (sound != null) {
      traits(located, "source/sound_instance/", sound.extras(), "unmute drops it silently", needs);
    }
  }

  /** Returns whether a built-in kind holds the source with its license, where it says one. */
  private boolean isBuiltIn(SourceEntry source) {
    return records.fault(source).isEmpty()
        && (!(source.extras().get("license") instanceof String license)
            || licenses.accept(license));
  }

  private static void traits(
      LocatedEntry located,
      String prefix,
      Map<String, @Nullable Object> values,
      String why,
      List<UnmappedKey> needs) {
    values.forEach(
        (key, value) -> needs.add(new UnmappedKey(located, Role.TRAIT, prefix + key, value, why)));
  }
}

package dev.dramatis.tools.cli.importer.check;

import dev.dramatis.character.AcceptedLicenses;
import dev.dramatis.character.CharacterRules;
import dev.dramatis.tools.cli.importer.model.Entry;
import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses what unmute takes and no character can have. */
public final class EntryCheck {

  /** Of the 5,000 that one method of a generated index takes, less what every character has. */
  private static final int MOST_VALUES = 4_900;

  private final Records records;
  private final AcceptedLicenses licenses;

  public EntryCheck(Records records, AcceptedLicenses licenses) {
    this.records = records;
    this.licenses = licenses;
  }

  /** Returns the errors that keep an entry from being a character. */
  public Diagnostics check(LocatedEntry entry) {
    Diagnostics diagnostics = new Diagnostics();
    name(entry, diagnostics);
    path(entry, diagnostics);
    license(entry, diagnostics);
    Texts.of(entry.entry()).forEach((path, text) -> text(entry, path, text, diagnostics));
    values(entry, diagnostics);
    return diagnostics;
  }

  private static void name(LocatedEntry entry, Diagnostics diagnostics) {
    String name = entry.entry().name();
    if (name != null && CharacterRules.length(name) > CharacterRules.LONGEST_NAME) {
      diagnostics.error(
          entry.at("name"),
          "the name has %s characters, and a character's at most %s; shorten it"
              .formatted(CharacterRules.length(name), CharacterRules.LONGEST_NAME));
    }
  }

  private void path(LocatedEntry entry, Diagnostics diagnostics) {
    if (entry.isRefused() && entry.entry().source().path().isEmpty()) {
      return; // nothing could be read there
    }
    Optional<String> fault = records.faultOfPath(entry.entry().source().path());
    fault.ifPresent(
        why ->
            diagnostics.error(
                entry.at("source/path_on_server"),
                "%s, which unmute accepts silently: path_on_server%s"
                    .formatted(
                        Quoted.of(entry.entry().source().path()),
                        why.substring(why.indexOf(' ')))));
  }

  private void license(LocatedEntry entry, Diagnostics diagnostics) {
    SoundEntry sound =
        entry.entry().source() instanceof SourceEntry.Freesound freesound
            ? freesound.sound()
            : null;
    if (sound != null && !sound.license().isBlank() && !licenses.accept(sound.license())) {
      diagnostics.error(
          entry.at("source/sound_instance/license"),
          ("%s is a license that unmute takes and the build does not; it accepts %s. Choose another"
                  + " sound, or accept it with --license")
              .formatted(Quoted.of(sound.license()), String.join(", ", licenses.names())));
    }
  }

  private static void text(LocatedEntry entry, String path, String text, Diagnostics diagnostics) {
    if (!CharacterRules.isConstant(text)) {
      diagnostics.error(
          entry.at(path),
          ("this text has %s bytes, and a constant of a class file takes %s; shorten it, or write"
                  + " the character by hand and put the text together in prompt code")
              .formatted(CharacterRules.bytesInClassFile(text), CharacterRules.LONGEST_CONSTANT));
    }
  }

  private static void values(LocatedEntry located, Diagnostics diagnostics) {
    Entry entry = located.entry();
    InstructionsEntry instructions = entry.instructions();
    long values =
        count(entry.extras())
            + count(entry.source().extras())
            + (instructions == null ? 0 : count(instructions.parameters()));
    if (values > MOST_VALUES) {
      diagnostics.error(
          located.place(),
          ("this entry has %s values, and the processor takes about %s of a character; shorten its"
                  + " lists")
              .formatted(values, MOST_VALUES));
    }
  }

  private static long count(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return 1 + map.values().stream().mapToLong(EntryCheck::count).sum();
    }
    return value instanceof List<?> items
        ? 1 + items.stream().mapToLong(EntryCheck::count).sum()
        : 1;
  }
}

package dev.dramatis.tools.importer.check;

import dev.dramatis.processor.option.AcceptedLicenses;
import dev.dramatis.spi.CharacterRules;
import dev.dramatis.tools.importer.model.SoundEntry;
import dev.dramatis.tools.importer.model.SourceEntry;
import dev.dramatis.tools.importer.read.LocatedEntry;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Quoted;
import java.util.Optional;

/** Refuses what unmute takes and no character can have. */
public final class EntryCheck {

  /** One less than a class file takes: javac refuses that one too. */
  private static final int LONGEST_TEXT = 65_534;

  private final Records records;
  private final AcceptedLicenses licenses;
  private final Complaints complaints;

  public EntryCheck(Records records, AcceptedLicenses licenses, Complaints complaints) {
    this.records = records;
    this.licenses = licenses;
    this.complaints = complaints;
  }

  /** Whether a character can be made of the entry; why not is told. */
  public boolean accepts(LocatedEntry entry) {
    int errors = complaints.errors();
    name(entry);
    path(entry);
    license(entry);
    Texts.of(entry.entry()).forEach((path, text) -> text(entry, path, text));
    return complaints.errors() == errors;
  }

  private void name(LocatedEntry entry) {
    String name = entry.entry().name();
    if (name != null && CharacterRules.length(name) > CharacterRules.LONGEST_NAME) {
      complaints.error(
          entry.at("name"),
          "the name has %d characters, and a character's at most %d; shorten it"
              .formatted(CharacterRules.length(name), CharacterRules.LONGEST_NAME));
    }
  }

  private void path(LocatedEntry entry) {
    if (entry.isRefused() && entry.entry().source().path().isEmpty()) {
      return; // nothing could be read there
    }
    Optional<String> fault = records.faultOfPath(entry.entry().source().path());
    fault.ifPresent(
        why ->
            complaints.error(
                entry.at("source/path_on_server"),
                "%s, which unmute takes without a word: path_on_server%s"
                    .formatted(
                        Quoted.of(entry.entry().source().path()),
                        why.substring(why.indexOf(' ')))));
  }

  private void license(LocatedEntry entry) {
    SoundEntry sound =
        entry.entry().source() instanceof SourceEntry.Freesound freesound
            ? freesound.sound()
            : null;
    if (sound != null && !sound.license().isBlank() && !licenses.accept(sound.license())) {
      complaints.error(
          entry.at("source/sound_instance/license"),
          ("%s is a license that unmute takes and the build does not; it accepts %s. Choose another"
                  + " sound, or accept it with --license")
              .formatted(Quoted.of(sound.license()), licenses.spelled()));
    }
  }

  private void text(LocatedEntry entry, String path, String text) {
    int bytes = text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    if (bytes > LONGEST_TEXT) {
      complaints.error(
          entry.at(path),
          ("this text has %d bytes, and a constant of a class file takes %d; shorten it, or write"
                  + " the character by hand and put the text together in prompt code")
              .formatted(bytes, LONGEST_TEXT));
    }
  }
}

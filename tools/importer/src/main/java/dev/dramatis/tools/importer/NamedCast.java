package dev.dramatis.tools.importer;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.tools.importer.name.ClassNames;
import dev.dramatis.tools.importer.name.DisplayNames;
import dev.dramatis.tools.importer.name.FreeNames;
import dev.dramatis.tools.importer.read.LocatedEntry;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Quoted;
import dev.dramatis.tools.importer.write.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the characters of an import their names, classes, ids and places. */
final class NamedCast {

  private final ClassNames classNames;
  private final Complaints complaints;
  private final FreeNames ids = new FreeNames("-");

  NamedCast(ClassNames classNames, Complaints complaints) {
    this.classNames = classNames;
    this.complaints = complaints;
  }

  List<Draft> drafts(List<Candidate> candidates) {
    DisplayNames names = new DisplayNames(said(candidates));
    List<Draft> unordered = new ArrayList<>();
    for (Candidate candidate : candidates) {
      unordered.add(draft(candidate, name(candidate.entry(), names)));
    }
    return ordered(unordered);
  }

  private static Set<String> said(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> candidate.entry().entry().name())
        .map(name -> name == null ? "" : DisplayNames.shown(name))
        .collect(Collectors.toSet());
  }

  private String name(LocatedEntry entry, DisplayNames names) {
    String said = Objects.requireNonNullElse(entry.entry().name(), "");
    String shown = DisplayNames.shown(said);
    if (!CharacterRules.showsSomething(shown)) {
      return unnamed(entry, names);
    }
    if (!shown.equals(said)) {
      complaints.loss(
          entry.at("name"),
          "%s has spaces at its ends, or characters that nothing shows; its character is called %s"
              .formatted(Quoted.of(said), Quoted.of(shown)));
    }
    String name = names.of(shown);
    if (!name.equals(shown)) {
      complaints.loss(
          entry.at("name"),
          "%s is the name of an earlier entry; this one is called %s"
              .formatted(Quoted.of(shown), Quoted.of(name)));
    }
    return name;
  }

  private String unnamed(LocatedEntry entry, DisplayNames names) {
    String name = names.of(DisplayNames.fromPath(entry.entry().source().path()));
    complaints.loss(
        entry.at("name"),
        "the entry has no name; its character is called %s, after its voice"
            .formatted(Quoted.of(name)));
    return name;
  }

  private Draft draft(Candidate candidate, String name) {
    String className = classNames.of(name);
    return new Draft(
        candidate.entry(),
        name,
        className,
        id(className),
        0,
        candidate.tags(),
        candidate.comment(),
        candidate.needs());
  }

  /** Null where the class name tells the id, and no other character has it. */
  private @Nullable String id(String className) {
    String derived = CharacterRules.idFrom(className);
    String free = ids.of(derived);
    return free.equals(derived) ? null : free;
  }

  /** Without places, characters stand by id: where that is the file's order, nothing is written. */
  private static List<Draft> ordered(List<Draft> drafts) {
    List<String> ids = drafts.stream().map(NamedCast::id).toList();
    if (ids.stream().sorted().toList().equals(ids)) {
      return drafts;
    }
    List<Draft> ordered = new ArrayList<>();
    for (Draft draft : drafts) {
      ordered.add(draft.at(ordered.size() + 1));
    }
    return ordered;
  }

  private static String id(Draft draft) {
    String id = draft.id();
    return id == null ? CharacterRules.idFrom(draft.className()) : id;
  }
}

package dev.dramatis.tools.cli.importer;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.tools.cli.importer.name.ClassNames;
import dev.dramatis.tools.cli.importer.name.DisplayNames;
import dev.dramatis.tools.cli.importer.name.FreeNames;
import dev.dramatis.tools.cli.importer.read.LocatedEntry;
import dev.dramatis.tools.cli.importer.write.Draft;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the characters of an import their names, classes, ids and places. */
final class NamedCast {

  /** The places of neighbours leave room for characters that an author adds between them. */
  private static final int STEP = 10;

  private final ClassNames classNames;
  private final Diagnostics diagnostics;
  private final FreeNames ids = new FreeNames("-");

  NamedCast(ClassNames classNames, Diagnostics diagnostics) {
    this.classNames = classNames;
    this.diagnostics = diagnostics;
  }

  List<Draft> drafts(List<Draft> unnamed) {
    DisplayNames names = new DisplayNames(said(unnamed));
    List<Draft> unordered = new ArrayList<>();
    for (Draft draft : unnamed) {
      unordered.add(named(draft, name(draft.located(), names)));
    }
    return ordered(unordered);
  }

  private static Set<String> said(List<Draft> unnamed) {
    return unnamed.stream()
        .map(draft -> draft.located().entry().name())
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
      diagnostics.loss(
          entry.at("name"),
          "%s has spaces at its ends, or characters that nothing shows; its character is called %s"
              .formatted(Quoted.of(said), Quoted.of(shown)));
    }
    String name = names.of(shown);
    if (!name.equals(shown)) {
      diagnostics.loss(
          entry.at("name"),
          "%s is the name of an earlier entry; this one is called %s"
              .formatted(Quoted.of(shown), Quoted.of(name)));
    }
    return name;
  }

  private String unnamed(LocatedEntry entry, DisplayNames names) {
    String name = names.of(DisplayNames.fromPath(entry.entry().source().path()));
    diagnostics.loss(
        entry.at("name"),
        "the entry has no name; its character is called %s, after its voice"
            .formatted(Quoted.of(name)));
    return name;
  }

  private Draft named(Draft draft, String name) {
    String className = classNames.of(name);
    return draft.named(name, className, id(className));
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
      ordered.add(draft.at((ordered.size() + 1) * STEP));
    }
    return ordered;
  }

  private static String id(Draft draft) {
    String id = draft.id();
    return id == null ? CharacterRules.idFrom(draft.className()) : id;
  }
}

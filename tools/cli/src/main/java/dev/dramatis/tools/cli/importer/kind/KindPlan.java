package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.kind.Kind.Member;
import dev.dramatis.tools.cli.importer.kind.Shape.Field;
import dev.dramatis.tools.cli.importer.kind.Shape.Many;
import dev.dramatis.tools.cli.importer.kind.Shape.Nested;
import dev.dramatis.tools.cli.importer.kind.Shape.Unseen;
import dev.dramatis.tools.cli.importer.name.ClassNames;
import dev.dramatis.tools.cli.importer.name.ComponentNames;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds that an import generates: first the needs of all entries, then the names. */
public final class KindPlan {

  static final String PATH = "path_on_server";

  /** Each becomes an annotation and a record, and a team has a few. */
  private static final int MOST_KINDS = 500;

  private final Map<String, List<UnmappedKey>> needs = new LinkedHashMap<>();
  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  /** Plans kinds for one entry, unless it returns errors. */
  public Diagnostics add(List<UnmappedKey> ofEntry) {
    Map<String, Shape> merged = new LinkedHashMap<>();
    Diagnostics diagnostics = fit(ofEntry, merged);
    if (!diagnostics.hasErrors()) {
      shapes.putAll(merged);
      ofEntry.forEach(need -> needs.computeIfAbsent(need.id(), id -> new ArrayList<>()).add(need));
    }
    return diagnostics;
  }

  /** Returns the errors of {@link #add} without planning anything. */
  public Diagnostics check(List<UnmappedKey> ofEntry) {
    return fit(ofEntry, new LinkedHashMap<>());
  }

  private Diagnostics fit(List<UnmappedKey> ofEntry, Map<String, Shape> merged) {
    Diagnostics diagnostics = new Diagnostics();
    refuseTooMany(ofEntry, diagnostics);
    for (UnmappedKey need : ofEntry) {
      try {
        Shape planned = shapes.getOrDefault(need.id(), KnownShapes.of(need));
        merged.put(need.id(), ShapeReader.merged(planned, ShapeReader.of(need.value())));
      } catch (ShapeException e) {
        refuse(need, e, diagnostics);
      }
    }
    return diagnostics;
  }

  private void refuseTooMany(List<UnmappedKey> ofEntry, Diagnostics diagnostics) {
    List<UnmappedKey> added =
        ofEntry.stream().filter(need -> !shapes.containsKey(need.id())).toList();
    if (shapes.size() + added.size() > MOST_KINDS) {
      UnmappedKey last = added.get(added.size() - 1);
      diagnostics.error(
          last.entry().at(last.path()),
          ("with this entry, the file has more than %s kinds and keys that unmute does not know;"
                  + " write such data as one mapping, or leave it out with --map %s=drop")
              .formatted(MOST_KINDS, last.key()));
    }
  }

  private static void refuse(UnmappedKey need, ShapeException why, Diagnostics diagnostics) {
    diagnostics.error(
        need.entry().at(need.path()),
        "%s is %s, which no annotation can hold; write it like the others, or leave it out%s"
            .formatted(
                need.key(),
                why.getMessage(),
                need.role() == Role.TRAIT ? " with --map %s=drop".formatted(need.key()) : ""));
  }

  /** Names the kinds, and returns a note or a warning for each, and the losses. */
  public Diagnostics name(ClassNames names) {
    Diagnostics diagnostics = new Diagnostics();
    KindNames kindNames = new KindNames(names);
    needs.forEach((id, each) -> kinds.put(id, named(kindNames, each, shape(id))));
    needs.forEach((id, each) -> describe(each, kind(each.get(0)), diagnostics));
    needs.values().forEach(each -> each.forEach(need -> reportLostNull(need, diagnostics)));
    return diagnostics;
  }

  /** A null is left out where other entries have a mapping, which an annotation cannot say. */
  private void reportLostNull(UnmappedKey need, Diagnostics diagnostics) {
    if (need.role() == Role.TRAIT && need.value() == null && !kind(need).isSingle()) {
      diagnostics.loss(
          need.entry().at(need.path()),
          "%s is null, and a mapping elsewhere; it is left out".formatted(need.key()));
    }
  }

  private Shape shape(String id) {
    return shapes.getOrDefault(id, new Unseen());
  }

  private static Kind named(KindNames names, List<UnmappedKey> needs, Shape shape) {
    UnmappedKey first = needs.get(0);
    String camel = ClassNames.camel(first.key());
    if (first.role() == Role.TRAIT && !(shape instanceof Nested)) {
      boolean isOptional = needs.stream().anyMatch(need -> need.value() == null);
      return names.single(first.key(), camel, shape, isOptional);
    }
    Nested mapping = shape instanceof Nested nested ? nested : new Nested(List.of());
    return names.mapping(first.role(), first.key(), stem(first, camel), mapping);
  }

  private static String stem(UnmappedKey need, String camel) {
    return switch (need.role()) {
      case BLANK_TEXT -> "Blank" + camel;
      case VOICE -> List.of("file", "freesound").contains(need.key()) ? "Unchecked" + camel : camel;
      case INSTRUCTIONS, TRAIT, PART -> camel;
    };
  }

  private static void describe(List<UnmappedKey> needs, Kind kind, Diagnostics diagnostics) {
    UnmappedKey first = needs.get(0);
    Place place = first.entry().at(first.path());
    String made =
        "%s: %s; %s %s @%s with the record %s"
            .formatted(
                first.key(),
                first.why(),
                needs.size() == 1 ? "it becomes" : "%s of them become".formatted(needs.size()),
                first.role() == Role.TRAIT ? "the trait" : "the kind",
                kind.annotationName(),
                kind.recordName());
    if (kind.role() == Role.INSTRUCTIONS && BehaviourWriter.text(kind).isEmpty()) {
      diagnostics.warning(
          place,
          ("%s. No key of it is a prompt, so the LLM only learns \"%s\" and the values; write the"
                  + " prompt in the record before a host goes live")
              .formatted(made, BehaviourWriter.placeholder(kind)));
    } else {
      diagnostics.note(place, made + ", for you to finish");
    }
  }

  /** The kind that meets a need. */
  public Kind kind(UnmappedKey need) {
    Kind kind = kinds.get(need.id());
    if (kind == null) {
      throw new IllegalArgumentException("nothing was planned for " + need.id());
    }
    return kind;
  }

  /** Every kind, parts included, each before what it is part of. */
  public List<Kind> kinds() {
    List<Kind> all = new ArrayList<>();
    kinds.values().forEach(kind -> collect(kind, all));
    return all;
  }

  private static void collect(Kind kind, List<Kind> all) {
    kind.members().forEach(member -> member.part().forEach(part -> collect(part, all)));
    all.add(kind);
  }

  /** Names both types and all components of kinds; a stem is what the names are made of. */
  private record KindNames(ClassNames names) {

    Kind mapping(Role role, String key, String stem, Nested shape) {
      ComponentNames components = new ComponentNames();
      List<Member> members = new ArrayList<>();
      for (Field field : shape.fields()) {
        members.add(member(components.of(field.key()), stem, field));
      }
      return named(role, key, stem, members);
    }

    /** Returns the trait that is one value and no mapping. */
    Kind single(String key, String stem, Shape shape, boolean isOptional) {
      Field field = new Field("item", shape, isOptional);
      return named(Role.TRAIT, key, stem, List.of(member("value", stem, field)));
    }

    private Kind named(Role role, String key, String stem, List<Member> members) {
      String record = names.of(role.recordName(stem));
      return new Kind(role, key, names.of(role.annotationName(stem)), record, members);
    }

    private Member member(String name, String stem, Field field) {
      Shape single = field.shape() instanceof Many many ? many.item() : field.shape();
      List<Kind> part =
          single instanceof Nested nested
              ? List.of(
                  mapping(Role.PART, field.key(), stem + ClassNames.camel(field.key()), nested))
              : List.of();
      return new Member(field.key(), name, field.shape(), field.isOptional(), part);
    }
  }
}

package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.importer.kind.Role;
import dev.dramatis.tools.cli.importer.kind.UnmappedKey;
import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves the keys of one entry that the user has mapped to tags, comment or nothing. */
final class AppliedMappings {

  private final Map<String, MappingTarget> mappings;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Set<String> found;
  private final List<String> tags = new ArrayList<>();
  private final List<UnmappedKey> needs = new ArrayList<>();
  private @Nullable String comment;

  /**
   * @param found where the keys are added that the entry has
   */
  AppliedMappings(
      Map<String, MappingTarget> mappings, @Nullable String comment, Set<String> found) {
    this.mappings = mappings;
    this.comment = comment;
    this.found = found;
  }

  /** Goes through the needs of the entry. */
  AppliedMappings apply(List<UnmappedKey> ofEntry) {
    for (UnmappedKey need : ofEntry) {
      MappingTarget target = need.role() == Role.TRAIT ? mappings.get(need.key()) : null;
      if (target == null) {
        needs.add(need);
      } else {
        map(need, target);
      }
    }
    return this;
  }

  private void map(UnmappedKey need, MappingTarget target) {
    found.add(need.key());
    Place place = need.entry().at(need.key());
    switch (target) {
      case TAGS -> toTags(need, place);
      case COMMENT -> toComment(need, place);
      case DROP -> diagnostics.loss(place, "%s is left out, as --map says".formatted(need.key()));
    }
  }

  private void toTags(UnmappedKey need, Place place) {
    List<?> items = need.value() instanceof List<?> list ? list : one(need.value());
    for (Object item : items) {
      if (item instanceof String text && !text.isBlank()) {
        tags.add(text);
      } else {
        diagnostics.error(
            place, "%s is no text, so it is no tag; map it otherwise".formatted(need.key()));
        return;
      }
    }
  }

  private static List<?> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private void toComment(UnmappedKey need, Place place) {
    if (need.value() == null) {
      return;
    }
    if (need.value() instanceof String text && comment == null) {
      comment = text;
    } else {
      diagnostics.error(
          place,
          "%s cannot be the comment, because %s; map it otherwise"
              .formatted(need.key(), comment == null ? "it is no text" : "the entry has one"));
    }
  }

  List<String> tags() {
    return tags;
  }

  @Nullable String comment() {
    return comment;
  }

  /** Returns the losses, and the errors that keep the entry from being a character. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** What no mapping took. */
  List<UnmappedKey> needs() {
    return needs;
  }
}

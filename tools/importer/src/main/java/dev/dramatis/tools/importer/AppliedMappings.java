package dev.dramatis.tools.importer;

import dev.dramatis.tools.importer.kind.Need;
import dev.dramatis.tools.importer.kind.Role;
import dev.dramatis.tools.importer.report.Complaints;
import dev.dramatis.tools.importer.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the keys of one entry out of its needs that the user wants elsewhere. */
final class AppliedMappings {

  private final Map<String, MappingTarget> mappings;
  private final Complaints complaints;
  private final Set<String> found;
  private final List<String> tags = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private @Nullable String comment;

  /**
   * @param found where the keys are added that the entry has
   */
  AppliedMappings(
      Map<String, MappingTarget> mappings,
      @Nullable String comment,
      Set<String> found,
      Complaints complaints) {
    this.mappings = mappings;
    this.comment = comment;
    this.found = found;
    this.complaints = complaints;
  }

  /** Goes through the needs of the entry. */
  AppliedMappings apply(List<Need> ofEntry) {
    for (Need need : ofEntry) {
      MappingTarget target = need.role() == Role.TRAIT ? mappings.get(need.key()) : null;
      if (target == null) {
        needs.add(need);
      } else {
        map(need, target);
      }
    }
    return this;
  }

  private void map(Need need, MappingTarget target) {
    found.add(need.key());
    Place place = need.entry().at(need.key());
    switch (target) {
      case TAGS -> toTags(need, place);
      case COMMENT -> toComment(need, place);
      case DROP -> complaints.loss(place, "%s is left out, as --map says".formatted(need.key()));
    }
  }

  private void toTags(Need need, Place place) {
    List<?> items = need.value() instanceof List<?> list ? list : one(need.value());
    for (Object item : items) {
      if (item instanceof String text && !text.isBlank()) {
        tags.add(text);
      } else {
        complaints.error(
            place, "%s is no text, so it is no tag; map it otherwise".formatted(need.key()));
        return;
      }
    }
  }

  private static List<?> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private void toComment(Need need, Place place) {
    if (need.value() == null) {
      return;
    }
    if (need.value() instanceof String text && comment == null) {
      comment = text;
    } else {
      complaints.error(
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

  /** What no mapping took. */
  List<Need> needs() {
    return needs;
  }
}

package dev.dramatis.tools.importer.read;

import dev.dramatis.tools.importer.report.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Looks through a text for what would hurt before anything is built of it. Parsing keeps its place
 * on the heap, so no depth harms it; composing calls itself, so it comes after.
 */
final class EventLimits {

  private final LoadSettings settings;
  private final Marks marks;
  private final Deque<Optional<Anchor>> open = new ArrayDeque<>();
  private int aliases;

  EventLimits(LoadSettings settings, Marks marks) {
    this.settings = settings;
    this.marks = marks;
  }

  /**
   * Reads the text as events.
   *
   * @throws LimitException at the first place that is too much
   */
  void check(String text) {
    for (Event event : new Parse(settings).parseString(text)) {
      count(event);
    }
  }

  private void count(Event event) {
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> nest((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> open.pop();
      case Alias -> alias((AliasEvent) event);
      default -> {}
    }
  }

  private void nest(CollectionStartEvent event) {
    open.push(event.getAnchor());
    if (open.size() > Limits.DEPTH) {
      throw new LimitException(
          place(event),
          "lists and mappings are nested more than %d deep; nothing below this is read"
              .formatted(Limits.DEPTH));
    }
  }

  private void alias(AliasEvent event) {
    aliases++;
    if (open.contains(Optional.of(event.getAlias()))) {
      throw new LimitException(
          place(event), "this alias stands inside what it repeats; take it out");
    }
    if (aliases > Limits.ALIASES) {
      throw new LimitException(
          place(event),
          "there are more than %d aliases; write the values out".formatted(Limits.ALIASES));
    }
  }

  private Place place(Event event) {
    return marks.place(event.getStartMark());
  }
}

package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
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
  private final Deque<Collection> open = new ArrayDeque<>();
  private final Map<Anchor, Long> sizes = new HashMap<>();
  private boolean isList;
  private int entries;
  private int aliases;
  private int nodes;
  private long values;

  EventLimits(LoadSettings settings, Marks marks) {
    this.settings = settings;
    this.marks = marks;
  }

  /**
   * A list or mapping that is being read.
   *
   * @param before how many values there were before it
   */
  private record Collection(Optional<Anchor> anchor, long before) {}

  /**
   * Reads the text as events.
   *
   * @throws Limits.ExceededException at the first place that is too much
   */
  void check(String text) {
    for (Event event : new Parse(settings).parseString(text)) {
      count(event);
    }
  }

  private void count(Event event) {
    switch (event.getEventId()) {
      case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> end();
      case Alias -> alias((AliasEvent) event);
      case Scalar -> add(event, 1);
      default -> {}
    }
  }

  private void start(CollectionStartEvent event) {
    isList |= nodes == 0 && event.getEventId() == Event.ID.SequenceStart;
    long before = values;
    add(event, 1);
    open.push(new Collection(event.getAnchor(), before));
    if (open.size() > Limits.DEPTH) {
      throw new Limits.ExceededException(
          place(event),
          "lists and mappings are nested more than %s deep; nothing below this is read"
              .formatted(Limits.DEPTH));
    }
  }

  private void end() {
    Collection closed = open.pop();
    closed.anchor().ifPresent(anchor -> sizes.put(anchor, values - closed.before()));
  }

  private void alias(AliasEvent event) {
    aliases++;
    Optional<Anchor> anchor = Optional.of(event.getAlias());
    if (open.stream().anyMatch(around -> around.anchor().equals(anchor))) {
      throw new Limits.ExceededException(
          place(event), "this alias stands inside what it repeats; take it out");
    }
    if (aliases > Limits.ALIASES) {
      throw new Limits.ExceededException(
          place(event),
          "there are more than %s aliases; write the values out".formatted(Limits.ALIASES));
    }
    add(event, sizes.getOrDefault(event.getAlias(), 1L));
  }

  private void add(Event event, long repeated) {
    nodes++;
    values += repeated;
    entries += isList && open.size() == 1 ? 1 : 0;
    if (entries > Limits.ENTRIES) {
      throw new Limits.ExceededException(
          place(event), "there are more than %s entries; split the file".formatted(Limits.ENTRIES));
    }
    if (nodes > Limits.NODES) {
      throw new Limits.ExceededException(
          place(event),
          "the file has more than %s keys and values; split it".formatted(Limits.NODES));
    }
    if (values > Limits.VALUES) {
      throw new Limits.ExceededException(
          place(event),
          "with what its aliases repeat, the file has more than %s values; nothing of it is read"
              .formatted(Limits.VALUES));
    }
  }

  private Place place(Event event) {
    return marks.place(event.getStartMark());
  }
}

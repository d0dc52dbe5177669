package dev.dramatis.conversation;

import org.jspecify.annotations.Nullable;

/** Held conversations in the order in which they were added; adding and leaving take no search. */
final class HeldOrder {

  private final Place ends = new Place(null);

  /** Adds a conversation at the end. */
  Place add(Held held) {
    Place place = new Place(held);
    place.before = ends.before;
    place.after = ends;
    place.before.after = place;
    ends.before = place;
    return place;
  }

  /** Returns the conversation that was added first; null if there is none. */
  @Nullable Held first() {
    return ends.after.held;
  }

  /** The place of one conversation in an order. */
  static final class Place {

    private final @Nullable Held held;
    private Place before = this;
    private Place after = this;

    private Place(@Nullable Held held) {
      this.held = held;
    }

    /** Leaves the order; further calls do nothing. */
    void leave() {
      before.after = after;
      after.before = before;
      before = this;
      after = this;
    }
  }
}

package dev.dramatis.examples.voicehost.news;

import dev.dramatis.instructions.Headline;
import java.util.ArrayList;
import java.util.List;

/** A feed that is being read: its title and its first items. */
final class Feed {

  /** Twice what a session gets, since some items may have no text. */
  static final int MOST_ITEMS = 20;

  private final List<FeedItem> items = new ArrayList<>();
  private String title = "";

  void title(String html) {
    title = html;
  }

  void add(FeedItem item) {
    items.add(item);
  }

  boolean isFull() {
    return items.size() == MOST_ITEMS;
  }

  /** Returns the headlines in the order of the feed, which is its editors' order. */
  List<Headline> headlines() {
    return items.stream().flatMap(item -> item.headline(title).stream()).toList();
  }
}

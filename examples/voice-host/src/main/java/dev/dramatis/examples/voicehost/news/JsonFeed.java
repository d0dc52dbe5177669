package dev.dramatis.examples.voicehost.news;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>. */
final class JsonFeed {

  private static final String VERSIONS = "https://jsonfeed.org/version/";

  private final JsonMapper json;

  JsonFeed(JsonMapper json) {
    this.json = json;
  }

  Feed read(byte[] text) throws FeedException {
    JsonNode document = parse(text);
    if (!string(document, "version").startsWith(VERSIONS)) {
      throw FeedException.unreadable("its JSON has no version that begins with " + VERSIONS);
    }
    Feed feed = new Feed();
    feed.title(string(document, "title"));
    for (JsonNode item : document.path("items")) {
      if (feed.isFull()) {
        break;
      }
      feed.add(item(item));
    }
    return feed;
  }

  private JsonNode parse(byte[] text) throws FeedException {
    try {
      return json.readTree(text);
    } catch (JacksonException e) {
      throw FeedException.unreadable(String.valueOf(e.getOriginalMessage()));
    }
  }

  private static FeedItem item(JsonNode item) {
    FeedItem read = new FeedItem();
    read.title(string(item, "title"));
    read.summary(string(item, "summary"));
    read.summary(string(item, "content_text"));
    read.summary(string(item, "content_html"));
    return read;
  }

  private static String string(JsonNode object, String member) {
    return object.path(member).stringValue("");
  }
}

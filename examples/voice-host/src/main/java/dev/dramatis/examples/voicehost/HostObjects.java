package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.config.HostConfig;
import dev.dramatis.examples.voicehost.http.WireJson;
import dev.dramatis.examples.voicehost.news.NewsFeed;
import dev.dramatis.instructions.NewsSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.Set;

/** The host objects that every session gets: the news, if the operator names a feed. */
final class HostObjects implements AutoCloseable {

  private final Optional<NewsFeed> news;

  private HostObjects(Optional<NewsFeed> news) {
    this.news = news;
  }

  static HostObjects of(HostConfig config, MeterRegistry meters) {
    return new HostObjects(config.news().map(feed -> NewsFeed.of(feed, meters, WireJson.mapper())));
  }

  /** Adds them to a registry's builder, and returns it. */
  CharacterRegistry.Builder addTo(CharacterRegistry.Builder registry) {
    news.ifPresent(feed -> registry.with(NewsSource.class, feed));
    return registry;
  }

  /** Returns the binary names of the types under which characters ask for them. */
  Set<String> types() {
    return news.isPresent() ? Set.of(NewsSource.class.getName()) : Set.of();
  }

  /** Starts to fetch what the objects tell. */
  void start() {
    news.ifPresent(NewsFeed::start);
  }

  @Override
  public void close() {
    news.ifPresent(NewsFeed::close);
  }
}

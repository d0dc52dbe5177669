package dev.dramatis.examples.voicehost.news;

import dev.dramatis.examples.voicehost.news.FeedDocument.Version;
import dev.dramatis.examples.voicehost.news.FeedException.Reason;
import dev.dramatis.examples.voicehost.output.Printable;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The headlines of a feed. A thread of its own fetches them every ten minutes, and no session ever
 * waits for it: a session gets the latest headlines, or none once they are too old.
 */
public final class NewsFeed implements NewsSource, AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(NewsFeed.class);
  private static final int LONGEST_CAUSE = 500;

  private final Timing timing;
  private final MeterRegistry meters;
  private final FeedClient client;
  private final FeedReader reader;
  private final CountDownLatch closed = new CountDownLatch(1);

  private volatile @Nullable Edition latest;

  /** The failures since the last success; only the thread uses it. */
  private int failures;

  /** The headlines of a fetch. */
  private record Edition(List<Headline> headlines, Version version, long fetched) {

    boolean isOlderThan(Duration age) {
      return System.nanoTime() - fetched > age.toNanos();
    }
  }

  /**
   * The times of a feed.
   *
   * @param period the time between two fetches
   * @param retry the time after the first failure; it doubles with each further one, up to the
   *     period
   * @param kept the age up to which sessions get headlines while the feed fails
   * @param silence the longest time for a connection, and the longest silence of the server
   * @param whole the longest time for a fetch
   */
  record Timing(Duration period, Duration retry, Duration kept, Duration silence, Duration whole) {

    static final Timing USUAL =
        new Timing(
            Duration.ofMinutes(10),
            Duration.ofMinutes(1),
            Duration.ofHours(6),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15));

    Duration pause(int failures) {
      if (failures == 0) {
        return period;
      }
      Duration doubled = retry.multipliedBy(1L << Math.min(failures - 1, 10));
      return doubled.compareTo(period) < 0 ? doubled : period;
    }
  }

  /**
   * Returns the source of a feed's headlines, which {@link #start} begins to fetch.
   *
   * @param feed the address of an RSS, an Atom or a JSON feed
   */
  public static NewsFeed of(URI feed, MeterRegistry meters, JsonMapper json) {
    return new NewsFeed(feed, Timing.USUAL, meters, json);
  }

  NewsFeed(URI feed, Timing timing, MeterRegistry meters, JsonMapper json) {
    this.timing = timing;
    this.meters = meters;
    this.client = new FeedClient(feed, timing.silence(), timing.whole());
    this.reader = new FeedReader(json);
    Gauge.builder("news.headlines", this, feedOfGauge -> feedOfGauge.headlines().size())
        .description("Headlines that a session gets")
        .register(meters);
  }

  /** Starts to fetch the headlines, now and from then on. */
  public void start() {
    Thread thread = new Thread(this::refreshUntilClosed, "voice-host-news");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public List<Headline> headlines() {
    Edition known = latest;
    return known == null || known.isOlderThan(timing.kept()) ? List.of() : known.headlines();
  }

  private void refreshUntilClosed() {
    try {
      do {
        refresh();
      } while (!closed.await(timing.pause(failures).toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void refresh() {
    Timer.Sample sample = Timer.start(meters);
    String outcome = "success";
    try {
      fetch();
      succeeded();
    } catch (FeedException e) {
      outcome = e.reason().name().toLowerCase(Locale.ROOT);
      failed(e);
    } finally {
      sample.stop(
          Timer.builder("news.fetches")
              .description("Fetches of the news feed, and what became of them")
              .tag("outcome", outcome)
              .register(meters));
    }
  }

  private void fetch() throws FeedException {
    try {
      Edition known = latest;
      Optional<FeedDocument> changed = client.fetch(known == null ? Version.NONE : known.version());
      long now = System.nanoTime();
      if (changed.isPresent()) {
        FeedDocument document = changed.get();
        latest = new Edition(reader.headlines(document), document.version(), now);
      } else if (known != null) {
        latest = new Edition(known.headlines(), known.version(), now);
      }
    } catch (RuntimeException e) {
      throw FeedException.of(e);
    }
  }

  /** A warning, as the failure before it, so that the log of warnings has both. */
  private void succeeded() {
    if (failures > 0) {
      LOGGER.warn("The news feed of {} works again.", client.host());
    }
    failures = 0;
  }

  private void failed(FeedException e) {
    failures++;
    if (failures == 1 && closed.getCount() > 0) {
      LOGGER
          .atWarn()
          .setCause(e.reason() == Reason.ERROR ? e.getCause() : null)
          .log(
              "The news feed of {} fails: {}. {}",
              client.host(),
              Printable.line(e.getMessage(), LONGEST_CAUSE),
              latest == null
                  ? "Characters have no news."
                  : "Characters keep the latest headlines for %d hours."
                      .formatted(timing.kept().toHours()));
    }
  }

  /** Ends the fetch under way, and fetches no more. */
  @Override
  public void close() {
    closed.countDown();
    client.cancel();
  }
}

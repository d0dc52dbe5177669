package dev.dramatis.examples.voicehost.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.Await;
import dev.dramatis.examples.voicehost.http.WireJson;
import dev.dramatis.examples.voicehost.news.NewsFeed.Timing;
import dev.dramatis.instructions.Headline;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A feed on a server that is slow, down, or sends what no feed should. */
@Timeout(30)
class NewsFeedTest {

  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration SOON = Duration.ofMillis(50);

  private final WarningLog log = new WarningLog();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void feed_isFetchedOnceAPeriod() throws Exception {
    try (FakeFeed server = FakeFeed.of(rss("Cows"));
        NewsFeed feed = feed(server.address(), NEVER)) {
      assertThat(feed.headlines()).isEmpty();
      feed.start();
      await("success", 1);

      assertThat(titles(feed)).containsExactly("Cows");
      assertThat(titles(feed)).containsExactly("Cows");
      assertThat(server.requests()).isEqualTo(1);
      assertThat(meters.get("news.headlines").gauge().value()).isEqualTo(1);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void gzip_isRead() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                      .isEqualTo("gzip");
                  exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                  FakeFeed.send(exchange, FakeFeed.gzip(rss("Cows")));
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("success", 1);
      assertThat(titles(feed)).containsExactly("Cows");
    }
  }

  @Test
  void charsetOfTheHeader_isThatOfTheFeed() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=iso-8859-1");
                  FakeFeed.send(exchange, rss("Düne").getBytes(StandardCharsets.ISO_8859_1));
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("success", 1);
      assertThat(titles(feed)).containsExactly("Düne");
    }
  }

  @Test
  void emptyFeed_isNoFailure() throws Exception {
    try (FakeFeed server = FakeFeed.of("<rss><channel/></rss>");
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("success", 1);
      assertThat(feed.headlines()).isEmpty();
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void unchangedFeed_isNotSentAgainAndStaysFresh() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  exchange.getResponseHeaders().set("ETag", "\"1\"");
                  if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                  } else {
                    FakeFeed.send(exchange, rss("Cows").getBytes(StandardCharsets.UTF_8));
                  }
                });
        NewsFeed feed = feed(server.address(), timing(SOON, Duration.ofSeconds(1)))) {
      feed.start();
      Thread.sleep(1_500);
      assertThat(titles(feed)).containsExactly("Cows");
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void unreadableVersion_isNotTakenForKnown() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  assertThat(exchange.getRequestHeaders()).doesNotContainKey("If-None-Match");
                  exchange.getResponseHeaders().set("ETag", "\"1\"");
                  FakeFeed.send(exchange, "<html/>".getBytes(StandardCharsets.UTF_8));
                });
        NewsFeed feed = feed(server.address(), SOON)) {
      feed.start();
      await("unreadable", 3);
    }
  }

  @Test
  void failures_areLoggedOnceAndEndWithTheNextSuccess() throws Exception {
    try (FakeFeed server = FakeFeed.of(rss("Cows"));
        NewsFeed feed = feed(server.address(), SOON)) {
      feed.start();
      await("success", 1);
      server.does(FakeFeed.status(500));
      await("refused", 3);
      assertThat(titles(feed)).containsExactly("Cows");

      server.does(FakeFeed.document(rss("Sheep")));
      Await.until(() -> titles(feed).equals(List.of("Sheep")));
      Await.until(() -> log.lines().size() == 2);
      assertThat(log.lines())
          .containsExactly(
              "The news feed of 127.0.0.1 fails: its server answers with status 500."
                  + " Characters keep the latest headlines for 6 hours.",
              "The news feed of 127.0.0.1 works again.");
    }
  }

  @Test
  void oldHeadlines_areGivenUpWhileTheFeedFails() throws Exception {
    try (FakeFeed server = FakeFeed.of(rss("Cows"));
        NewsFeed feed = feed(server.address(), timing(SOON, Duration.ofSeconds(1)))) {
      feed.start();
      Await.until(() -> !feed.headlines().isEmpty());
      server.does(FakeFeed.status(503));
      Await.until(() -> feed.headlines().isEmpty());
      server.does(FakeFeed.document(rss("Cows")));
      Await.until(() -> !feed.headlines().isEmpty());
    }
  }

  @Test
  void largeBody_isCutOff() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  byte[] part = rss("Cows").getBytes(StandardCharsets.UTF_8);
                  for (int sent = 0; sent < 5 << 20; sent += part.length) {
                    exchange.getResponseBody().write(part);
                  }
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("too_large", 1);
      assertThat(log.lines()).singleElement().asString().contains("more than 2097152 bytes");
    }
  }

  @Test
  void smallBodyThatDecompressesToALargeOne_isCutOff() throws Exception {
    byte[] compressed = FakeFeed.gzip(rss("x".repeat(5 << 20)));
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                  FakeFeed.send(exchange, compressed);
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("too_large", 1);
      assertThat(compressed).hasSizeLessThan(10_000);
    }
  }

  @Test
  void silentServer_delaysNoSession() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (FakeFeed server = FakeFeed.that(exchange -> end.await());
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      Await.until(() -> server.requests() == 1);
      long start = System.nanoTime();
      assertThat(feed.headlines()).isEmpty();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
      await("timeout", 1);
      end.countDown();
      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains("fails: its server did not answer in time.");
    }
  }

  @Test
  void drippingServer_isATimeoutAsAWhole() throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                  }
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("timeout", 1);
    }
  }

  @Test
  void nobodyThere_isUnreachable() throws Exception {
    try (NewsFeed feed = feed(URI.create("http://127.0.0.1:1/?key=SECRET"), NEVER)) {
      feed.start();
      await("unreachable", 1);
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("The news feed of 127.0.0.1 fails: java.net.ConnectException: ")
          .endsWith(". Characters have no news.")
          .doesNotContain("SECRET");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirect_isFollowed(int status) throws Exception {
    try (FakeFeed server = redirecting(status, 5);
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("success", 1);
      assertThat(titles(feed)).containsExactly("Cows");
      assertThat(server.requests()).isEqualTo(6);
    }
  }

  @Test
  void redirects_moreThanFive_areAFailure() throws Exception {
    try (FakeFeed server = redirecting(302, Integer.MAX_VALUE);
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("refused", 1);
      assertThat(server.requests()).isEqualTo(6);
      assertThat(log.lines()).singleElement().asString().contains("status 302");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "http://a b", ""})
  void redirectToNoWebAddress_isAFailure(String location) throws Exception {
    try (FakeFeed server =
            FakeFeed.that(
                exchange -> {
                  if (!location.isEmpty()) {
                    exchange.getResponseHeaders().set("Location", location);
                  }
                  exchange.sendResponseHeaders(302, -1);
                });
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("refused", 1);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void hostileServer_forgesNoLineOfTheLog() throws Exception {
    try (FakeFeed server = FakeFeed.of("<a\u202e>\n\nWARNING forged</b>");
        NewsFeed feed = feed(server.address(), NEVER)) {
      feed.start();
      await("unreadable", 1);
      assertThat(log.lines()).singleElement().asString().matches("\\P{C}+");
    }
  }

  @Test
  void closedFeed_asksNoMoreAndLogsNothing() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (FakeFeed server = FakeFeed.that(exchange -> end.await())) {
      NewsFeed feed = feed(server.address(), SOON);
      feed.start();
      Await.until(() -> server.requests() == 1);
      feed.close();
      Thread.sleep(300);
      end.countDown();
      assertThat(server.requests()).isEqualTo(1);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void pauseAfterFailures_doublesUpToThePeriod() {
    assertThat(List.of(0, 1, 2, 4, 5, 1_000))
        .extracting(failures -> Timing.USUAL.pause(failures).toMinutes())
        .containsExactly(10L, 1L, 2L, 8L, 10L, 10L);
  }

  private static FakeFeed redirecting(int status, int times) throws Exception {
    return FakeFeed.that(
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          int followed = path.equals("/feed") ? 0 : Integer.parseInt(path.substring(1));
          if (followed < times) {
            exchange.getResponseHeaders().set("Location", "/" + (followed + 1));
            exchange.sendResponseHeaders(status, -1);
          } else {
            FakeFeed.send(exchange, rss("Cows").getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static String rss(String title) {
    return "<rss version='2.0'><channel><item><title>%s</title></item></channel></rss>"
        .formatted(title);
  }

  private static List<String> titles(NewsFeed feed) {
    return feed.headlines().stream().map(Headline::title).toList();
  }

  private NewsFeed feed(URI address, Duration period) {
    return feed(address, timing(period, Timing.USUAL.kept()));
  }

  private NewsFeed feed(URI address, Timing timing) {
    return new NewsFeed(address, timing, meters, WireJson.mapper());
  }

  private static Timing timing(Duration period, Duration kept) {
    return new Timing(period, period, kept, Duration.ofMillis(500), Duration.ofSeconds(2));
  }

  /** Waits until at least so many fetches had an outcome. */
  private void await(String outcome, int fetches) throws Exception {
    Await.until(
        () -> {
          Timer timer = meters.find("news.fetches").tag("outcome", outcome).timer();
          return timer != null && timer.count() >= fetches;
        });
    assertThat(meters.get("news.fetches").timer().max(TimeUnit.SECONDS)).isLessThan(4);
  }
}

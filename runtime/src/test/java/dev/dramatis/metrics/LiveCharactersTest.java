package dev.dramatis.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.TestBank;
import dev.dramatis.character.CharacterDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Prometheus reads when a host replaces its registry, or has several. */
class LiveCharactersTest {

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @Test
  void reload_withMetricsOfItsOwn_tellsOfTheNewRegistry() {
    CharacterRegistry old = load(new CharacterMetrics(meters), bank("kids", 2));
    CharacterRegistry next = load(new CharacterMetrics(meters), bank("kids", 4));

    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 4.0");
    assertThat(List.of(old, next)).doesNotContainNull();
  }

  @Test
  void reload_withSharedMetrics_tellsOfTheNewRegistryAndForgetsBanksThatLeft() {
    CharacterMetrics shared = new CharacterMetrics(meters);
    CharacterRegistry old = load(shared, bank("kids", 2), bank("adults", 1));
    CharacterRegistry next = load(shared, bank("kids", 4));

    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 4.0");
    assertThat(List.of(old, next)).doesNotContainNull();
  }

  @Test
  void sessions_ofTheOldAndTheNewRegistry_areOneSum() {
    CharacterRegistry old = load(new CharacterMetrics(meters), bank("kids", 2));
    CharacterRegistry next = load(new CharacterMetrics(meters), bank("kids", 4));

    CharacterSession onTheOld = old.open("c0");
    CharacterSession onTheNew = next.open("c3");
    assertThat(scraped("character_sessions_active"))
        .containsExactly("character_sessions_active 2.0");

    onTheOld.close();
    onTheNew.close();
    assertThat(scraped("character_sessions_active"))
        .containsExactly("character_sessions_active 0.0");
  }

  @Test
  void twoRegistries_ofOtherBanks_haveTheirGaugesSideBySide() {
    CharacterRegistry kids = load(new CharacterMetrics(meters), bank("kids", 2));
    CharacterRegistry adults = load(new CharacterMetrics(meters), bank("adults", 3));

    assertThat(gauges())
        .containsExactlyInAnyOrder(
            "character_loaded{bank=\"adults\"} 3.0", "character_loaded{bank=\"kids\"} 2.0");
    assertThat(List.of(kids, adults)).doesNotContainNull();
  }

  @Test
  void close_ofTheNewest_leavesTheOneBefore() {
    CharacterRegistry first = load(new CharacterMetrics(meters), bank("kids", 2));
    CharacterMetrics second = new CharacterMetrics(meters);
    CharacterRegistry more = load(second, bank("kids", 4), bank("adults", 3));

    second.close();

    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 2.0");
    assertThat(List.of(first, more)).doesNotContainNull();
  }

  @Test
  void close_ofTheOnlyOne_takesItsGaugesBackAndKeepsCountingSessions() {
    CharacterMetrics metrics = new CharacterMetrics(meters);
    CharacterRegistry registry = load(metrics, bank("kids", 2));
    CharacterSession session = registry.open("c0");

    metrics.close();
    metrics.close();

    assertThat(gauges()).isEmpty();
    assertThat(scraped("character_sessions_active"))
        .containsExactly("character_sessions_active 1.0");
    session.close();
    assertThat(scraped("character_sessions_active"))
        .containsExactly("character_sessions_active 0.0");
  }

  @Test
  void twoBanksOfOneName_areOneGauge() {
    CharacterRegistry registry =
        load(
            new CharacterMetrics(meters),
            bank("kids", 2),
            new TestBank("kids").with("other", "Other"));

    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 3.0");
    assertThat(registry.report().characters()).isEqualTo(3);
  }

  @Test
  void unusableDefinition_ofTheReplacedRegistry_changesNothingOfTheNewOne() {
    try (LogCapture log = new LogCapture()) {
      CharacterMetrics shared = new CharacterMetrics(meters);
      CharacterRegistry old =
          load(shared, bank("kids", 2).withUnusable("bad", "Bad", () -> fail()));
      CharacterRegistry next = load(shared, bank("kids", 4));

      old.definitions();
      assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 4.0");

      assertThat(next.definitions()).hasSize(4);
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void unusableDefinition_opened_isCountedAsSuch() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          load(
              new CharacterMetrics(meters),
              bank("kids", 1).withUnusable("bad", "Bad", () -> fail()));

      for (int i = 0; i < 2; i++) {
        try {
          registry.open("bad");
        } catch (RuntimeException e) {
          assertThat(e).hasMessageContaining("its definition cannot be made");
        }
      }

      assertThat(scraped("character_prompt_errors_total"))
          .contains(
              "character_prompt_errors_total{error_type=\"definition\"} 2.0",
              "character_prompt_errors_total{error_type=\"unknown_character\"} 0.0");
      assertThat(scraped("character_load_errors_total"))
          .contains("character_load_errors_total{error_type=\"unusable_definition\"} 1.0");
      assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 1.0");
      assertThat(log.lines()).hasSize(1);
    }
  }

  @Test
  void metersThatTheHostCleared_areThereAgainAfterTheNextLoad() {
    CharacterRegistry old = load(new CharacterMetrics(meters), bank("kids", 2));
    meters.clear();
    CharacterRegistry next = load(new CharacterMetrics(meters), bank("kids", 4));

    next.open("c0");
    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 4.0");
    assertThat(scraped("character_sessions_active"))
        .containsExactly("character_sessions_active 1.0");
    assertThat(old).isNotNull();
  }

  @Test
  void registryThatNobodyHolds_isCollectedThoughItsMetricsAreNotClosed() throws Exception {
    WeakReference<CharacterRegistry> dropped =
        new WeakReference<>(load(new CharacterMetrics(meters), bank("kids", 2)));

    assertThat(isCollected(dropped)).isTrue();

    CharacterRegistry next = load(new CharacterMetrics(meters), bank("adults", 1));
    assertThat(gauges()).containsExactly("character_loaded{bank=\"adults\"} 1.0");
    assertThat(next).isNotNull();
  }

  @Test
  void registryThatIsHeld_keepsItsGaugesWhenMemoryIsCollected() throws Exception {
    CharacterRegistry held = load(new CharacterMetrics(meters), bank("kids", 2));

    assertThat(isCollected(new WeakReference<>(new Object()))).isTrue();

    assertThat(gauges()).containsExactly("character_loaded{bank=\"kids\"} 2.0");
    assertThat(held.report()).isSameAs(held.report());
  }

  @Test
  void micrometerRegistryThatNobodyHolds_isCollected() throws Exception {
    CharacterRegistry registry = CharacterRegistry.of(bank("kids", 1));
    WeakReference<MeterRegistry> dropped = droppedAfterALoadOf(registry);

    assertThat(isCollected(dropped)).isTrue();
    assertThat(registry).isNotNull();
  }

  private static WeakReference<MeterRegistry> droppedAfterALoadOf(CharacterRegistry registry) {
    PrometheusMeterRegistry other = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new CharacterMetrics(other).onLoaded(registry.report());
    return new WeakReference<>(other);
  }

  private static boolean isCollected(WeakReference<?> dropped) throws InterruptedException {
    for (int i = 0; i < 50 && dropped.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return dropped.get() == null;
  }

  private static CharacterDefinition fail() {
    throw new IllegalStateException("no such path");
  }

  private static CharacterRegistry load(CharacterMetrics metrics, TestBank... banks) {
    return CharacterRegistry.builder().listener(metrics).banks(banks).load();
  }

  private static TestBank bank(String name, int size) {
    TestBank bank = new TestBank(name);
    for (int i = 0; i < size; i++) {
      bank.with((name.equals("kids") ? "c" : name) + i, name + " " + i);
    }
    return bank;
  }

  private List<String> gauges() {
    return scraped("character_loaded");
  }

  private List<String> scraped(String meter) {
    return meters.scrape().lines().filter(line -> line.startsWith(meter)).toList();
  }
}

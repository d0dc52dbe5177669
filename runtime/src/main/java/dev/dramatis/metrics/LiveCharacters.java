package dev.dramatis.metrics;

import dev.dramatis.LoadReport;
import dev.dramatis.LoadReport.BankSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the gauges of one Micrometer registry read, whichever {@link CharacterMetrics} reports to
 * it: of two meters of one name and tags, Micrometer keeps the first, which would go on to tell of
 * a character registry that was replaced.
 *
 * <p>It keeps no character registry alive, and no Micrometer registry.
 */
final class LiveCharacters {

  private static final Map<MeterRegistry, LiveCharacters> ALL =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final String SESSIONS = "character.sessions.active";
  private static final String LOADED = "character.loaded";
  private static final String BANK = "bank";

  private final AtomicInteger activeSessions = new AtomicInteger();

  /** The newest load last. */
  private final List<Load> loads = new ArrayList<>();

  private LiveCharacters() {}

  private record Load(Object by, WeakReference<LoadReport> report) {

    /** The number of characters in the banks of a name; empty if there is no such bank. */
    OptionalInt characters(String bank) {
      LoadReport living = report.get();
      int sum = 0;
      boolean isThere = false;
      if (living != null) {
        for (BankSummary each : living.banks()) {
          if (each.name().equals(bank)) {
            sum += each.characters();
            isThere = true;
          }
        }
      }
      return isThere ? OptionalInt.of(sum) : OptionalInt.empty();
    }
  }

  /** Those of a Micrometer registry, to which the gauge of open sessions is added. */
  static LiveCharacters of(MeterRegistry meters) {
    LiveCharacters live = ALL.computeIfAbsent(meters, key -> new LiveCharacters());
    if (meters.find(SESSIONS).gauge() == null) {
      Gauge.builder(SESSIONS, live.activeSessions, AtomicInteger::get)
          .description("Sessions that are open")
          .strongReference(true)
          .register(meters);
    }
    return live;
  }

  void opened() {
    activeSessions.incrementAndGet();
  }

  void closed() {
    activeSessions.decrementAndGet();
  }

  /**
   * Adds a load, in the place of the one that was reported before.
   *
   * @param by stands for the reporter, which can take the load back; it does not refer to {@code
   *     meters}
   */
  synchronized void loaded(MeterRegistry meters, Object by, LoadReport report) {
    loads.removeIf(load -> load.by().equals(by) || load.report().get() == null);
    loads.add(new Load(by, new WeakReference<>(report)));
    refresh(meters);
  }

  synchronized void unbind(MeterRegistry meters, Object by) {
    loads.removeIf(load -> load.by().equals(by));
    refresh(meters);
  }

  private void refresh(MeterRegistry meters) {
    Set<String> banks = banks();
    for (Gauge gauge : meters.find(LOADED).gauges()) {
      String bank = gauge.getId().getTag(BANK);
      if (bank != null && !banks.remove(bank)) {
        meters.remove(gauge);
      }
    }
    for (String bank : banks) {
      Gauge.builder(LOADED, this, live -> live.characters(bank))
          .description("Characters that a bank adds to the registry, less those found unusable")
          .tag(BANK, bank)
          .strongReference(true)
          .register(meters);
    }
  }

  private Set<String> banks() {
    Set<String> names = new TreeSet<>();
    for (Load load : loads) {
      LoadReport living = load.report().get();
      if (living != null) {
        living.banks().forEach(bank -> names.add(bank.name()));
      }
    }
    return names;
  }

  /** What the newest load that has a bank says of it. */
  private synchronized double characters(String bank) {
    for (int i = loads.size() - 1; i >= 0; i--) {
      OptionalInt characters = loads.get(i).characters(bank);
      if (characters.isPresent()) {
        return characters.getAsInt();
      }
    }
    return Double.NaN;
  }
}

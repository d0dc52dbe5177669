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
 * The values of the gauges of one Micrometer registry, shared by all {@link CharacterMetrics} that
 * report to it. Of two meters with one name and tags, Micrometer keeps the first, which would go on
 * to report a registry that was replaced.
 *
 * <p>It keeps neither a character registry nor a Micrometer registry alive.
 */
final class LiveCharacters {

  private static final Map<MeterRegistry, LiveCharacters> ALL =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final String SESSIONS = "character.sessions.active";
  private static final String CONVERSATIONS = "character.conversations.held";
  private static final String LOADED = "character.loaded";
  private static final String BANK = "bank";

  private final AtomicInteger activeSessions = new AtomicInteger();
  private final AtomicInteger heldConversations = new AtomicInteger();

  /** The loads, the newest last. */
  private final List<Load> loads = new ArrayList<>();

  private LiveCharacters() {}

  private record Load(Object by, WeakReference<LoadReport> report) {

    /** Returns the number of characters in the banks of a name; empty if there is no such bank. */
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

  /** Returns the values of a Micrometer registry, and adds the gauge of open sessions to it. */
  static LiveCharacters of(MeterRegistry meters) {
    LiveCharacters live = ALL.computeIfAbsent(meters, key -> new LiveCharacters());
    register(meters, SESSIONS, "Sessions that are open", live.activeSessions);
    return live;
  }

  /** Returns the number of held conversations, and adds its gauge to a Micrometer registry. */
  static AtomicInteger conversations(MeterRegistry meters) {
    LiveCharacters live = ALL.computeIfAbsent(meters, key -> new LiveCharacters());
    register(meters, CONVERSATIONS, "Conversations whose session is held", live.heldConversations);
    return live.heldConversations;
  }

  private static void register(
      MeterRegistry meters, String name, String description, AtomicInteger value) {
    if (meters.find(name).gauge() == null) {
      Gauge.builder(name, value, AtomicInteger::get)
          .description(description)
          .strongReference(true)
          .register(meters);
    }
  }

  void opened() {
    activeSessions.incrementAndGet();
  }

  void closed() {
    activeSessions.decrementAndGet();
  }

  /**
   * Adds a load and removes the previous one of the same reporter.
   *
   * @param by the key of the reporter, which can remove the load; it does not refer to {@code
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
          .description("Characters that a bank adds to the registry, without those found unusable")
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

  /** Returns the number of characters of a bank in the newest load that has it. */
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

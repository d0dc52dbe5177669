package dev.dramatis.examples.voicehost;

import dev.dramatis.SessionOptions;
import dev.dramatis.characters.WeekPlan;
import dev.dramatis.examples.voicehost.chat.OwnerObjects;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The week plans of owners, which end with the host. When there are too many, that of the owner who
 * used it least recently is forgotten. Thread-safe.
 */
final class WeekPlans implements OwnerObjects {

  private static final int MOST_OWNERS = 1_000;
  private static final int MOST_THINGS = 50;

  private final Map<String, WeekPlan> plans =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WeekPlan> eldest) {
          return size() > MOST_OWNERS;
        }
      };

  /** Adds the plan of an owner, which is the same in all sessions. */
  @Override
  public synchronized SessionOptions addTo(SessionOptions options, String owner) {
    WeekPlan plan = plans.computeIfAbsent(owner, any -> new Kept());
    return options.toBuilder().with(WeekPlan.class, plan).build();
  }

  /** The plan of one owner. */
  private static final class Kept implements WeekPlan {

    private final Map<DayOfWeek, List<String>> things = new EnumMap<>(DayOfWeek.class);

    @Override
    public synchronized List<String> of(DayOfWeek day) {
      return List.copyOf(things.getOrDefault(day, List.of()));
    }

    @Override
    public synchronized void add(DayOfWeek day, String thing) {
      List<String> planned = things.computeIfAbsent(day, any -> new ArrayList<>());
      if (!planned.contains(thing) && planned.size() < MOST_THINGS) {
        planned.add(thing);
      }
    }

    @Override
    public synchronized boolean remove(DayOfWeek day, String thing) {
      return things.getOrDefault(day, new ArrayList<>()).remove(thing);
    }
  }
}

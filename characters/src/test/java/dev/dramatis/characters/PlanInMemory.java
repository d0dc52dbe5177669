package dev.dramatis.characters;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The plan of one week, of which a test keeps a reference. */
public final class PlanInMemory implements WeekPlan {

  private final Map<DayOfWeek, List<String>> things = new EnumMap<>(DayOfWeek.class);

  /** Makes an empty plan. */
  public PlanInMemory() {}

  @Override
  public List<String> of(DayOfWeek day) {
    return List.copyOf(things.getOrDefault(day, List.of()));
  }

  @Override
  public void add(DayOfWeek day, String thing) {
    if (!of(day).contains(thing)) {
      things.computeIfAbsent(day, empty -> new ArrayList<>()).add(thing);
    }
  }

  @Override
  public boolean remove(DayOfWeek day, String thing) {
    return things.getOrDefault(day, new ArrayList<>()).remove(thing);
  }
}

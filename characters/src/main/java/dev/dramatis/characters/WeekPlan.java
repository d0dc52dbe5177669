package dev.dramatis.characters;

import java.time.DayOfWeek;
import java.util.List;

/**
 * The plan of one user's week, which the host keeps. The tools of the week planner write to it. A
 * host gives a session the plan of the user whom it has authenticated, so that an LLM cannot choose
 * another one:
 *
 * <pre>{@code
 * SessionOptions.builder().with(WeekPlan.class, plans.of(user))
 * }</pre>
 *
 * <p>Implementations are thread-safe: two sessions of a user share the plan.
 */
public interface WeekPlan {

  /** Returns the things for a day, in the order in which they were added. */
  List<String> of(DayOfWeek day);

  /** Adds a thing to a day; does nothing if it is there, because a call may come twice. */
  void add(DayOfWeek day, String thing);

  /**
   * Removes a thing from a day.
   *
   * @return true if it was there
   */
  boolean remove(DayOfWeek day, String thing);
}

package dev.dramatis.rules.bad.cycle.second;

import dev.dramatis.rules.bad.cycle.first.FirstOfCycle;

/** A class whose package uses the one that uses it. */
public interface SecondOfCycle {

  FirstOfCycle first();
}

package dev.dramatis.rules.bad.cycle.first;

import dev.dramatis.rules.bad.cycle.second.SecondOfCycle;

/** A class whose package uses the one that uses it. */
public interface FirstOfCycle {

  SecondOfCycle second();
}

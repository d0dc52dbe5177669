package dev.dramatis.tools.stress;

import dev.dramatis.CharacterRegistry;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads read a definition that cannot be made. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "It is reported once; one is left.")
@Outcome(expect = Expect.FORBIDDEN, desc = "It is reported twice, or the list is wrong.")
@State
public class Fail {

  private final CharacterRegistry registry = CharacterRegistry.of(new RacedBank());

  @Actor
  public void find() {
    registry.find(RacedBank.BAD);
  }

  @Actor
  public void list() {
    registry.definitions();
  }

  @Arbiter
  public void count(II_Result result) {
    result.r1 = registry.report().errors().size();
    result.r2 = registry.definitions().size();
  }
}

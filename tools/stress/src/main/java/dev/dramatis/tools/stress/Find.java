package dev.dramatis.tools.stress;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import java.util.Optional;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** Two threads read a definition for the first time. */
@JCStressTest
@Outcome(id = "true", expect = Expect.ACCEPTABLE, desc = "Both have the same definition.")
@Outcome(expect = Expect.FORBIDDEN, desc = "There are two, or none.")
@State
public class Find {

  private final CharacterRegistry registry = CharacterRegistry.of(new RacedBank());
  private Optional<CharacterDefinition> first = Optional.empty();
  private Optional<CharacterDefinition> second = Optional.empty();

  @Actor
  public void findById() {
    first = registry.find(RacedBank.GOOD);
  }

  @Actor
  public void findByName() {
    second = registry.findByName(RacedBank.GOOD);
  }

  @Arbiter
  public void compare(Z_Result result) {
    result.r1 = first.isPresent() && first.get() == second.orElse(null);
  }
}

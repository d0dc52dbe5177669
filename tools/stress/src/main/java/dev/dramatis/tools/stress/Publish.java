package dev.dramatis.tools.stress;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** A thread publishes a session to another one without synchronisation. */
@JCStressTest
@Outcome(id = "nothing", expect = Expect.ACCEPTABLE, desc = "It has not arrived.")
@Outcome(id = "good, You are good.", expect = Expect.ACCEPTABLE, desc = "It is there, whole.")
@Outcome(expect = Expect.FORBIDDEN, desc = "It is there in part.")
@State
public class Publish {

  private final CharacterRegistry registry = CharacterRegistry.of(new RacedBank());
  private @Nullable CharacterSession session;

  @Actor
  public void open() {
    session = registry.open(RacedBank.GOOD);
  }

  @Actor
  public void read(L_Result result) {
    CharacterSession seen = session;
    result.r1 = seen == null ? "nothing" : seen.character().id() + ", " + seen.systemPrompt();
  }
}

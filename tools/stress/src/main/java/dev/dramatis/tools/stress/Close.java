package dev.dramatis.tools.stress;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.RegistryListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads close a session. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "It is closed once, and reported once.")
@Outcome(expect = Expect.FORBIDDEN, desc = "It is closed or reported twice, or never.")
@State
public class Close {

  private final AtomicInteger reported = new AtomicInteger();
  private final CharacterSession session =
      CharacterRegistry.builder()
          .listener(
              new RegistryListener() {
                @Override
                public void onSessionClosed(CharacterSession closed, Duration openDuration) {
                  reported.incrementAndGet();
                }
              })
          .banks(new RacedBank())
          .load()
          .open(RacedBank.GOOD);

  @Actor
  public void closeHere() {
    session.close();
  }

  @Actor
  public void closeThere() {
    session.close();
  }

  @Arbiter
  public void count(II_Result result) {
    result.r1 = session.as(RacedBank.Counting.class).orElseThrow().closed.get();
    result.r2 = reported.get();
  }
}

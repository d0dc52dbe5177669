package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.instructions.ConstantInstructions;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Opening a session, making its prompt and closing it, beside a plain concatenation of what the
 * prompt consists of: the house rules before the persona, the persona, and the rules after it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OpenSession {

  @Param({"50", "1000"})
  public int size;

  private CharacterRegistry registry = CharacterRegistry.of();
  private String[] ids = {};
  private String[] personas = {};
  private String before = "";
  private String after = "";
  private int next;

  @Setup
  public void read() throws IOException {
    MeasuredCast cast = MeasuredCast.of(size);
    registry = cast.registry();
    ids = cast.shuffled().stream().map(one -> new String(one.id())).toArray(String[]::new);
    personas = cast.shuffled().stream().map(OpenSession::persona).toArray(String[]::new);
    String prompt = openSession();
    int start = prompt.indexOf(personas[0]);
    before = prompt.substring(0, start);
    after = prompt.substring(start + personas[0].length());
    next = 0;
  }

  private static String persona(CharacterDefinition character) {
    return character.instructions().map(ConstantInstructions.class::cast).orElseThrow().text();
  }

  @Benchmark
  public String concatenation() {
    return before + personas[next()] + after;
  }

  @Benchmark
  public String openSession() {
    try (CharacterSession session = registry.open(ids[next()])) {
      return session.systemPrompt();
    }
  }

  private int next() {
    int current = next;
    next = current + 1 == ids.length ? 0 : current + 1;
    return current;
  }
}

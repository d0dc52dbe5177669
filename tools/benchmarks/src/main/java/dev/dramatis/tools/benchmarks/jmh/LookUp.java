package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finding a definition that has been read before, beside a {@link HashMap} with the same keys. The
 * keys are copies, as they are in a host that reads them from requests, and come in a random order.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookUp {

  @Param({"50", "1000", "10000"})
  public int size;

  private CharacterRegistry registry = CharacterRegistry.of();
  private final Map<String, CharacterDefinition> byId = new HashMap<>();
  private final Map<String, CharacterDefinition> byName = new HashMap<>();
  private String[] ids = {};
  private String[] names = {};
  private int next;

  @Setup
  public void read() throws IOException {
    MeasuredCast cast = MeasuredCast.of(size);
    registry = cast.registry();
    cast.shuffled().forEach(definition -> byId.put(definition.id(), definition));
    cast.shuffled().forEach(definition -> byName.put(definition.name(), definition));
    ids = cast.shuffled().stream().map(one -> new String(one.id())).toArray(String[]::new);
    names = cast.shuffled().stream().map(one -> new String(one.name())).toArray(String[]::new);
  }

  @Benchmark
  public @Nullable CharacterDefinition hashMapById() {
    return byId.get(next(ids));
  }

  @Benchmark
  public Optional<CharacterDefinition> findById() {
    return registry.find(next(ids));
  }

  @Benchmark
  public CharacterDefinition findByIdAndGet() {
    return registry.find(next(ids)).orElseThrow();
  }

  @Benchmark
  public @Nullable CharacterDefinition hashMapByName() {
    return byName.get(next(names));
  }

  @Benchmark
  public Optional<CharacterDefinition> findByName() {
    return registry.findByName(next(names));
  }

  @Benchmark
  public CharacterDefinition findByNameAndGet() {
    return registry.findByName(next(names)).orElseThrow();
  }

  private String next(String[] keys) {
    int current = next;
    next = current + 1 == keys.length ? 0 : current + 1;
    return keys[current];
  }
}

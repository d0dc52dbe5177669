package dev.dramatis.tools.cli.roundtrip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Choices that one number decides. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    // Seeds that are close begin alike in Random, and not in SplittableRandom.
    this.random = new Random(new SplittableRandom(seed).nextLong());
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** From zero to less than the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  long anyLong() {
    return random.nextLong();
  }

  double decimal() {
    return random.nextGaussian();
  }

  @SafeVarargs
  final <T extends @Nullable Object> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  <T> List<T> some(int most, Supplier<T> one) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      values.add(one.get());
    }
    return values;
  }

  /** The same keys in another order. */
  Map<String, @Nullable Object> shuffled(Map<String, @Nullable Object> map) {
    List<String> keys = new ArrayList<>(map.keySet());
    Collections.shuffle(keys, random);
    Map<String, @Nullable Object> shuffled = new LinkedHashMap<>();
    keys.forEach(key -> shuffled.put(key, map.get(key)));
    return shuffled;
  }
}

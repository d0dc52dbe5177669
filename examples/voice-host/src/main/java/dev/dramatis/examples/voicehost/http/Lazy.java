package dev.dramatis.examples.voicehost.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept. Thread-safe. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Returns the value; throws what its maker throws, which is then asked again. */
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}

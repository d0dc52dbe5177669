package dev.dramatis.cast;

import dev.dramatis.TestBank;

/** Banks that a service loader cannot create. */
public final class UnusableBanks {

  private UnusableBanks() {}

  /** Throws when it is created. */
  public static final class Constructor extends TestBank {
    public Constructor() {
      super("constructor");
      throw new IllegalStateException("no bank today");
    }
  }

  /** Throws when it is initialised. */
  public static final class Initialiser extends TestBank {
    static final int BROKEN = Integer.parseInt("broken");

    public Initialiser() {
      super("initialiser");
    }
  }

  /** The JVM gives up while it is created. */
  public static final class Fatal extends TestBank {
    public Fatal() {
      super("fatal");
      throw new InternalError("the JVM is out of order");
    }
  }

  /** Is no bank. */
  public static final class NoBank {}
}

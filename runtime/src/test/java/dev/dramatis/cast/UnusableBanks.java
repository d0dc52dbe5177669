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

  /** The JVM gives up while it is created, and says why. */
  public static final class FatalWithCause extends TestBank {
    public FatalWithCause() {
      super("fatal");
      throw new InternalError("the JVM is out of order", new IllegalStateException("bit rot"));
    }
  }

  /** Runs out of memory, which reaches the service loader inside another exception. */
  public static final class FatalInside extends TestBank {
    public FatalInside() {
      super("fatal");
      throw new IllegalStateException(new OutOfMemoryError("as if"));
    }
  }

  /** Is no bank. */
  public static final class NoBank {}
}

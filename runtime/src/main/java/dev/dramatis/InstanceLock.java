package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The lock under which a session's instance is used. The instance is closed when the session is and
 * no use runs, so that nothing waits for it: the last use closes it.
 */
final class InstanceLock {

  private final CharacterDefinition character;
  private final @Nullable Object owned;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean isClosing;

  /** True once the instance is closed; guarded by the lock. */
  private boolean isClosed;

  /**
   * @param owned the instance, if it is closed with its session; null for one that stays open
   */
  InstanceLock(CharacterDefinition character, @Nullable Object owned) {
    this.character = character;
    this.owned = owned;
  }

  void lock() {
    lock.lock();
  }

  /** Returns true if the lock was free within a time. */
  boolean tryLock(Duration longestWait) throws InterruptedException {
    return lock.tryLock(longestWait.toNanos(), TimeUnit.NANOSECONDS);
  }

  boolean isHeldByCaller() {
    return lock.isHeldByCurrentThread();
  }

  void unlock() {
    lock.unlock();
    if (isClosing) {
      closeUnlessInUse();
    }
  }

  boolean isClosing() {
    return isClosing;
  }

  /**
   * Closes the instance now, or at the end of its last use. Returns false if this was called
   * before.
   */
  boolean close() {
    if (!isFirstClose()) {
      return false;
    }
    closeUnlessInUse();
    return true;
  }

  /** Uses a monitor, because the first {@code AtomicBoolean} of a JVM makes method handles. */
  private synchronized boolean isFirstClose() {
    boolean isFirst = !isClosing;
    isClosing = true;
    return isFirst;
  }

  /** A thread that does not get the lock leaves the instance to the one that has it. */
  private void closeUnlessInUse() {
    if (!lock.isHeldByCurrentThread() && lock.tryLock()) {
      try {
        closeOnce();
      } finally {
        lock.unlock();
      }
    }
  }

  private void closeOnce() {
    if (!isClosed && owned != null) {
      isClosed = true;
      CharacterSession.closeQuietly(owned, character);
    }
  }
}

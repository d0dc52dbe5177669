package dev.dramatis;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock under which a session's instance is used. The instance is closed when the session is and
 * no use runs, so that nothing waits for it: the last use closes it.
 */
final class InstanceLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Runnable close;
  private volatile boolean isClosing;
  private boolean isClosed;

  /**
   * @param close closes the instance; it is run once
   */
  InstanceLock(Runnable close) {
    this.close = close;
  }

  void lock() {
    lock.lock();
  }

  /** Returns true if the lock was free within a time. */
  boolean tryLock(long seconds) throws InterruptedException {
    return lock.tryLock(seconds, TimeUnit.SECONDS);
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

  /** Closes the instance now, or at the end of its last use. */
  void close() {
    isClosing = true;
    closeUnlessInUse();
  }

  private void closeUnlessInUse() {
    if (!lock.isHeldByCurrentThread() && lock.tryLock()) {
      try {
        if (!isClosed) {
          isClosed = true;
          close.run();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
